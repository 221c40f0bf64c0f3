import { ApiProperty } from '@nestjs/swagger';
import {
  BASES,
  type Basis,
  type Measurement,
  type ScoreScale,
  UNITS,
  type Unit,
} from './measurement.js';
import type { Metric } from './metric.js';
import type { Language } from '../common/text.js';

export class ScoreScaleDto implements ScoreScale {
  min: number;
  max: number;
}

export class MeasurementDto {
  key: string;
  @ApiProperty({ type: String, nullable: true })
  group: string | null;
  @ApiProperty({ type: Number, nullable: true })
  value: number | null;
  @ApiProperty({ type: Number, nullable: true })
  numerator: number | null;
  @ApiProperty({ type: Number, nullable: true })
  denominator: number | null;
  @ApiProperty({ enum: UNITS })
  unit: Unit;
  @ApiProperty({ type: ScoreScaleDto, nullable: true })
  scale: ScoreScale | null;
  @ApiProperty({ type: String, nullable: true })
  window: string | null;
  @ApiProperty({ enum: BASES })
  basis: Basis;
  suppressed: boolean;
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
  @ApiProperty({ type: 'integer' })
  definitionVersion: number;

  static from(measurement: Measurement): MeasurementDto {
    const { key, group, value, numerator, denominator, unit } = measurement;
    const { scale, window, basis, suppressed, reason, definitionVersion } = measurement;
    return {
      key,
      group,
      value,
      numerator,
      denominator,
      unit,
      scale,
      window,
      basis,
      suppressed,
      reason,
      definitionVersion,
    };
  }
}

export class MetricDefinitionDto {
  key: string;
  title: string;
  definition: string;
  @ApiProperty({ enum: UNITS })
  unit: Unit;
  @ApiProperty({ enum: BASES })
  basis: Basis;
  splits: string[];
  @ApiProperty({ type: 'integer', nullable: true })
  threshold: number | null;
  @ApiProperty({ type: 'integer' })
  definitionVersion: number;

  static from(metric: Metric, language: Language): MetricDefinitionDto {
    const { key, title, definition, unit, basis, splits, threshold, definitionVersion } = metric;
    return {
      key,
      title: title[language],
      definition: definition[language],
      unit,
      basis,
      splits: [...(splits ?? [])],
      threshold: threshold ?? null,
      definitionVersion,
    };
  }
}
