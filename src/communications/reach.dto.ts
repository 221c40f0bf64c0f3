import { ApiProperty } from '@nestjs/swagger';
import { MeasurementDto } from '../metrics/metric.dto.js';

/** Whom one message reached, of the members of its audiences. */
export class ReachDto {
  communicationId: string;
  /** The day of going live, on which the members are counted; today as long as there is none. */
  @ApiProperty({ type: String, format: 'date' })
  day: string;
  @ApiProperty({ type: 'integer' })
  members: number;
  @ApiProperty({ type: 'integer' })
  delivered: number;
  /** Null: too few people to say so. */
  @ApiProperty({ type: 'integer', nullable: true })
  attended: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  counted: number | null;
  @ApiProperty({ type: [MeasurementDto] })
  items: MeasurementDto[];
}
