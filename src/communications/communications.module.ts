import { Module } from '@nestjs/common';
import { MailKindWriters } from '../mail/mail-kind-writers.js';
import { MailModule } from '../mail/mail.module.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { PeopleModule } from '../people/people.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { audienceCoverageMetric } from './audience-coverage.metric.js';
import { CommunicationChanges } from './communication-changes.js';
import { CommunicationMailsController } from './communication-mails.controller.js';
import { CommunicationMailsService } from './communication-mails.service.js';
import { CommunicationPlanService } from './communication-plan.service.js';
import { CommunicationsController } from './communications.controller.js';
import { CommunicationsService } from './communications.service.js';
import { planAdherenceMetric } from './plan-adherence.metric.js';
import { sponsorMessagesMetric } from './sponsor-messages.metric.js';
import { uptakeMessagesMetric } from './uptake-messages.metric.js';

@Module({
  imports: [MailModule, PeopleModule, ProjectsModule],
  controllers: [CommunicationsController, CommunicationMailsController],
  providers: [
    CommunicationChanges,
    CommunicationMailsService,
    CommunicationPlanService,
    CommunicationsService,
  ],
  exports: [CommunicationPlanService, CommunicationsService],
})
export class CommunicationsModule {
  constructor(
    metrics: MetricCatalogue,
    writers: MailKindWriters,
    mails: CommunicationMailsService,
  ) {
    writers.add('communication', {
      write: (mail) => mails.write(mail),
      settled: ({ subjectId }) => mails.settle(subjectId!),
      settleLeft: () => mails.settleLeft(),
    });
    writers.add('test', { write: (mail) => mails.write(mail) });
    metrics.add(
      audienceCoverageMetric,
      planAdherenceMetric,
      sponsorMessagesMetric,
      uptakeMessagesMetric,
    );
  }
}
