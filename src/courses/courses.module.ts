import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ProjectLifecycle } from '../projects/project-lifecycle.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { CourseArrivals } from './course-arrivals.js';
import { CoursesController } from './courses.controller.js';
import { CoursesService } from './courses.service.js';
import { RequiredCoursesController } from './required-courses.controller.js';
import { RequiredCoursesService } from './required-courses.service.js';

@Module({
  imports: [ProjectsModule, PeopleModule],
  controllers: [CoursesController, RequiredCoursesController],
  providers: [CourseArrivals, CoursesService, RequiredCoursesService],
  exports: [CourseArrivals, CoursesService, RequiredCoursesService],
})
export class CoursesModule {
  constructor(lifecycle: ProjectLifecycle, required: RequiredCoursesService) {
    lifecycle.onInherit(({ predecessor, follower }) => required.inherit(predecessor, follower));
  }
}
