import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { context } from '../common/context.js';
import { listOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { MetricCatalogue } from './metric-catalogue.js';
import { MetricDefinitionDto } from './metric.dto.js';

@ApiTags('numbers')
@Controller('metric-definitions')
export class MetricDefinitionsController {
  constructor(private readonly catalogue: MetricCatalogue) {}

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: listOf(MetricDefinitionDto) })
  listMetricDefinitions(): { items: MetricDefinitionDto[] } {
    return {
      items: this.catalogue
        .list()
        .map((metric) => MetricDefinitionDto.from(metric, context().language)),
    };
  }
}
