import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { LiteracyEvidenceController } from './literacy-evidence.controller.js';
import { LiteracyEvidenceService } from './literacy-evidence.service.js';
import { MetricsController } from './metrics.controller.js';
import { PublishedMetricsService } from './published-metrics.service.js';

@Module({
  imports: [ProjectsModule, PeopleModule],
  controllers: [MetricsController, LiteracyEvidenceController],
  providers: [PublishedMetricsService, LiteracyEvidenceService],
})
export class ReportsModule {}
