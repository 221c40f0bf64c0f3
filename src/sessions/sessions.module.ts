import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.js';
import { Jobs } from '../jobs/jobs.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { attendanceRateMetric } from './attendance-rate.metric.js';
import { AttendanceService } from './attendance.service.js';
import { completionRateMetric } from './completion-rate.metric.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { EnrolmentsService } from './enrolments.service.js';
import { seatRatioMetric } from './seat-ratio.metric.js';
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
    metrics: MetricCatalogue,
    data: PersonData,
    sessions: SessionsService,
    enrolments: EnrolmentsService,
  ) {
    jobs.everyDay('removeSessions', () => sessions.removeOutdated());
    metrics.add(completionRateMetric, attendanceRateMetric, seatRatioMetric);
    data.add({
      name: 'enrolments',
      export: ({ id }) => enrolments.exportOf(id),
      erase: ({ id }) => enrolments.eraseOf(id),
    });
  }
}
