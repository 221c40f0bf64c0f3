import { Module } from '@nestjs/common';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { agreeMetric } from './agree.metric.js';
import { baselineResponseMetric } from './baseline-response.metric.js';
import { cesMetric } from './ces.metric.js';
import { csatMetric } from './csat.metric.js';
import { npsMetric } from './nps.metric.js';
import { pulseResponseMetric } from './pulse-response.metric.js';
import { responseRateMetric } from './response-rate.metric.js';
import { ResultsController } from './results.controller.js';
import { ResultsPageController } from './results-page.controller.js';
import { ResultsService } from './results.service.js';
import { satisfactionChangeMetric } from './satisfaction-change.metric.js';
import { susMetric } from './sus.metric.js';
import { umuxLiteMetric } from './umux-lite.metric.js';

@Module({
  imports: [SurveysModule],
  controllers: [ResultsController, ResultsPageController],
  providers: [ResultsService],
})
export class ResultsModule {
  constructor(metrics: MetricCatalogue) {
    metrics.add(
      agreeMetric,
      baselineResponseMetric,
      cesMetric,
      csatMetric,
      npsMetric,
      pulseResponseMetric,
      responseRateMetric,
      satisfactionChangeMetric,
      susMetric,
      umuxLiteMetric,
    );
  }
}
