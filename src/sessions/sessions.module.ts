import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.js';
import { Jobs } from '../jobs/jobs.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { AttendanceService } from './attendance.service.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { EnrolmentsService } from './enrolments.service.js';
import { Seats } from './seats.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [ProjectsModule, PeopleModule, CoursesModule],
  controllers: [SessionsController, EnrolmentsController],
  providers: [AttendanceService, EnrolmentsService, Seats, SessionsService],
  exports: [AttendanceService, EnrolmentsService, SessionsService],
})
export class SessionsModule {
  constructor(
    jobs: Jobs,
    data: PersonData,
    sessions: SessionsService,
    enrolments: EnrolmentsService,
  ) {
    jobs.everyDay('removeSessions', () => sessions.removeOutdated());
    data.add({
      name: 'enrolments',
      export: ({ id }) => enrolments.exportOf(id),
      erase: ({ id }) => enrolments.eraseOf(id),
    });
  }
}
