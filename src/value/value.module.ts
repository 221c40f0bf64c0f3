import { Module } from '@nestjs/common';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { ProjectLifecycle } from '../projects/project-lifecycle.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { BenefitsController } from './benefits.controller.js';
import { BenefitsService } from './benefits.service.js';
import { hypothesesMetric } from './hypotheses.metric.js';

@Module({
  imports: [ProjectsModule],
  controllers: [BenefitsController],
  providers: [BenefitsService],
})
export class ValueModule {
  constructor(lifecycle: ProjectLifecycle, catalogue: MetricCatalogue, benefits: BenefitsService) {
    lifecycle.onStart(({ project, template }) => benefits.suggest(project, template));
    catalogue.add(hypothesesMetric);
  }
}
