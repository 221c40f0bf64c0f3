import { Module } from '@nestjs/common';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { ProjectLifecycle } from '../projects/project-lifecycle.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { LessonsController } from './lessons.controller.js';
import { lessonsMetric } from './lessons.metric.js';
import { LessonsService } from './lessons.service.js';

@Module({
  imports: [ProjectsModule],
  controllers: [LessonsController],
  providers: [LessonsService],
})
export class AftercareModule {
  constructor(lifecycle: ProjectLifecycle, catalogue: MetricCatalogue, lessons: LessonsService) {
    lifecycle.onInherit(({ predecessor, follower }) => lessons.inherit(predecessor, follower));
    catalogue.add(lessonsMetric);
  }
}
