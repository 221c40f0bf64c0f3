import { Global, Module } from '@nestjs/common';
import { MetricCatalogue } from './metric-catalogue.js';
import { MetricDefinitionsController } from './metric-definitions.controller.js';

@Global()
@Module({
  controllers: [MetricDefinitionsController],
  providers: [MetricCatalogue],
  exports: [MetricCatalogue],
})
export class MetricsModule {}
