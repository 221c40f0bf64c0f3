import { Module } from '@nestjs/common';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { audienceCoverageMetric } from './audience-coverage.metric.js';
import { CommunicationChanges } from './communication-changes.js';
import { CommunicationPlanService } from './communication-plan.service.js';
import { CommunicationsController } from './communications.controller.js';
import { CommunicationsService } from './communications.service.js';
import { planAdherenceMetric } from './plan-adherence.metric.js';
import { QuestionsController } from './questions.controller.js';
import { QuestionsService } from './questions.service.js';
import { sponsorMessagesMetric } from './sponsor-messages.metric.js';
import { uptakeMessagesMetric } from './uptake-messages.metric.js';

@Module({
  imports: [ProjectsModule],
  controllers: [CommunicationsController, QuestionsController],
  providers: [
    CommunicationChanges,
    CommunicationPlanService,
    CommunicationsService,
    QuestionsService,
  ],
  exports: [CommunicationPlanService, CommunicationsService, QuestionsService],
})
export class CommunicationsModule {
  constructor(metrics: MetricCatalogue) {
    metrics.add(
      audienceCoverageMetric,
      planAdherenceMetric,
      sponsorMessagesMetric,
      uptakeMessagesMetric,
    );
  }
}
