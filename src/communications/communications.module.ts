import { Module } from '@nestjs/common';
import { Database } from '../database/database.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ImportCatalogue } from '../imports/import-catalogue.js';
import { Jobs } from '../jobs/jobs.js';
import { MailKindWriters } from '../mail/mail-kind-writers.js';
import { MailModule } from '../mail/mail.module.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { StaffMonitoring } from '../projects/staff-monitoring.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { attendanceProfile } from './attendance.profile.js';
import { attendanceTarget } from './attendance.target.js';
import { audienceCoverageMetric } from './audience-coverage.metric.js';
import { CommunicationChanges } from './communication-changes.js';
import { CommunicationMailsController } from './communication-mails.controller.js';
import { CommunicationMailsService } from './communication-mails.service.js';
import { CommunicationPlanService } from './communication-plan.service.js';
import { confirmedMetric } from './confirmed.metric.js';
import { ConfirmationsController } from './confirmations.controller.js';
import { ConfirmationsService } from './confirmations.service.js';
import { CommunicationsController } from './communications.controller.js';
import { CommunicationsService } from './communications.service.js';
import { informedMetric } from './informed.metric.js';
import { planAdherenceMetric } from './plan-adherence.metric.js';
import { QuestionsController } from './questions.controller.js';
import { QuestionsService } from './questions.service.js';
import { ReachController } from './reach.controller.js';
import { ReachRetention } from './reach-retention.service.js';
import { ReachService } from './reach.service.js';
import { receivedMessages } from './received-messages.js';
import { sponsorMessagesMetric } from './sponsor-messages.metric.js';
import { uptakeMessagesMetric } from './uptake-messages.metric.js';

@Module({
  imports: [IdentityModule, MailModule, PeopleModule, ProjectsModule],
  controllers: [
    CommunicationsController,
    CommunicationMailsController,
    QuestionsController,
    ReachController,
    ConfirmationsController,
  ],
  providers: [
    CommunicationChanges,
    CommunicationMailsService,
    CommunicationPlanService,
    CommunicationsService,
    ConfirmationsService,
    QuestionsService,
    ReachRetention,
    ReachService,
  ],
  exports: [CommunicationPlanService, CommunicationsService, QuestionsService],
})
export class CommunicationsModule {
  constructor(
    metrics: MetricCatalogue,
    imports: ImportCatalogue,
    writers: MailKindWriters,
    mails: CommunicationMailsService,
    monitoring: StaffMonitoring,
    retention: ReachRetention,
    data: PersonData,
    database: Database,
    jobs: Jobs,
  ) {
    writers.add('communication', {
      write: (mail, mode) => mails.write(mail, mode),
      settled: ({ subjectId }) => mails.settle(subjectId!),
      settleLeft: () => mails.settleLeft(),
    });
    imports.add(attendanceTarget(monitoring), attendanceProfile);
    jobs.everyDay('forgetReach', () => retention.forget());
    data.add(receivedMessages(database));
    writers.add('test', { write: (mail, mode) => mails.write(mail, mode) });
    metrics.add(
      audienceCoverageMetric,
      confirmedMetric,
      informedMetric,
      planAdherenceMetric,
      sponsorMessagesMetric,
      uptakeMessagesMetric,
    );
  }
}
