import { ApiProperty } from '@nestjs/swagger';
import {
  DayOrInstant,
  Decimal,
  IdOrCode,
  Instant,
  Items,
  Line,
  NoneOf,
  Nullable,
  OneOf,
  Optional,
} from '../common/input.js';
import { StoredItemDto } from '../common/item-outcome.dto.js';
import { CursorQuery } from '../common/page.dto.js';
import { STATEMENTS_SOURCE } from '../imports/sources.js';
import { RECORD_STATUSES, type RecordStatus } from '../courses/completion-rule.js';

export class TrainingRecordInputDto {
  @Line({ max: 254 })
  person: string;

  @Line({ max: 64 })
  course: string;

  @OneOf(RECORD_STATUSES)
  status: RecordStatus;

  @Instant()
  completedAt: Date;

  @Nullable()
  @Decimal(-1_000_000, 1_000_000)
  score?: number | null;

  @Optional()
  @Line({ max: 64 })
  @NoneOf([STATEMENTS_SOURCE])
  source?: string;

  @Nullable()
  @Line({ max: 200 })
  externalId?: string | null;
}

export class RecordTrainingsDto {
  @Items(() => TrainingRecordInputDto, { min: 1, max: 1000 })
  items: TrainingRecordInputDto[];
}

export class TrainingRecordOutcomeDto extends StoredItemDto {}

export class TrainingRecordQuery extends CursorQuery {
  @Optional()
  @IdOrCode()
  courseId?: string;

  @Optional()
  @OneOf(RECORD_STATUSES)
  status?: RecordStatus;
}

export class TrainingRecordDto {
  id: string;
  personId: string;
  course: string;
  @ApiProperty({ enum: RECORD_STATUSES })
  status: RecordStatus;
  completedAt: Date;
  @ApiProperty({ type: Number, nullable: true })
  score: number | null;
  source: string;
  @ApiProperty({ type: String, nullable: true })
  externalId: string | null;
  recordedAt: Date;
}

export class TranscriptQuery {
  @Optional()
  @DayOrInstant()
  asOf?: string;
}

export class TranscriptItemDto extends TrainingRecordDto {
  /** Whether it counts as having done the course on `asOf`. */
  valid: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil: string | null;
}

/** A course that the person need not take, or need not have taken. */
export class TranscriptExemptionDto {
  course: string;
  reason: string;
  @ApiProperty({ type: String, format: 'date' })
  validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil: string | null;
  /** Whether it holds on `asOf`. */
  valid: boolean;
}

export class TranscriptDto {
  personId: string;
  asOf: Date;
  @ApiProperty({ type: [TranscriptItemDto] })
  items: TranscriptItemDto[];
  @ApiProperty({ type: [TranscriptExemptionDto] })
  exemptions: TranscriptExemptionDto[];
}
