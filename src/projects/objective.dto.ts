import { ApiProperty } from '@nestjs/swagger';
import { DateOnly, Decimal, Line, Nullable, Optional } from '../common/input.js';

class ObjectiveFacts {
  @Nullable()
  @Line({ max: 100 })
  unit?: string | null;

  @Nullable()
  @Decimal(-1e15, 1e15)
  baseline?: number | null;

  @Nullable()
  @Decimal(-1e15, 1e15)
  target?: number | null;

  @Nullable()
  @DateOnly()
  deadlineDate?: string | null;
}

export class AddObjectiveDto extends ObjectiveFacts {
  @Line({ max: 200 })
  title: string;
}

export class UpdateObjectiveDto extends ObjectiveFacts {
  @Optional()
  @Line({ max: 200 })
  title?: string;
}

export class ObjectiveDto {
  id: string;
  title: string;
  @ApiProperty({ type: String, nullable: true })
  unit: string | null;
  @ApiProperty({ type: Number, nullable: true })
  baseline: number | null;
  @ApiProperty({ type: Number, nullable: true })
  target: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  deadlineDate: string | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;
}
