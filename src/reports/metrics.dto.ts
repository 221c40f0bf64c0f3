import { DayOrInstant, IdOrCode, OneOf, Optional, QueryList } from '../common/input.js';
import type { Split } from '../metrics/metric.js';
import { MeasurementDto } from '../metrics/metric.dto.js';

const SPLITS = ['department', 'course'] as const;

export class MetricsQuery {
  @Optional()
  @DayOrInstant()
  asOf?: string;

  @Optional()
  @QueryList({ max: 50 })
  keys?: string[];

  @Optional()
  @OneOf(SPLITS)
  by?: Split;
}

export class ProjectMetricsQuery extends MetricsQuery {
  @Optional()
  @IdOrCode()
  audienceId?: string;
}

export class ProjectMetricsDto {
  asOf: Date;
  items: MeasurementDto[];
}

export class ProgrammeMeasurementDto extends MeasurementDto {
  projectId: string;
  projectCode: string;
  projectName: string;
}

export class ProgrammeMetricsDto {
  asOf: Date;
  items: ProgrammeMeasurementDto[];
}
