import { ApiProperty } from '@nestjs/swagger';
import { DateOnly, Flag, FreeText, Line, Nullable, Optional } from '../common/input.js';
import type { GateCondition } from './gate-condition.entity.js';

export class NewConditionDto {
  @FreeText({ max: 1000 })
  text: string;

  @Line({ max: 200 })
  owner: string;

  @DateOnly()
  dueDate: string;
}

export class UpdateConditionDto {
  @Optional()
  @Flag()
  met?: boolean;

  @Nullable()
  @FreeText({ max: 4000 })
  note?: string | null;

  @Optional()
  @Line({ max: 200 })
  owner?: string;
}

export class ConditionDto {
  id: string;
  reviewId: string;
  text: string;
  owner: string;
  @ApiProperty({ type: String, format: 'date' })
  dueDate: string;
  met: boolean;
  @ApiProperty({ type: Date, nullable: true })
  metAt: Date | null;
  @ApiProperty({ type: String, nullable: true })
  metBy: string | null;
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;

  static from(condition: GateCondition): ConditionDto {
    const { id, reviewId, text, owner, dueDate, metAt, metBy, note, version, createdAt } =
      condition;
    return {
      id,
      reviewId,
      text,
      owner,
      dueDate,
      met: metAt !== null,
      metAt,
      metBy,
      note,
      version,
      createdAt,
    };
  }
}
