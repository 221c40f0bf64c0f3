import { ApiProperty } from '@nestjs/swagger';
import { Code, DateOnly, FreeText } from '../common/input.js';
import type { Waiver } from './waiver.entity.js';

export class GiveWaiverDto {
  @Code()
  criterionKey: string;

  @FreeText({ max: 4000 })
  reason: string;

  @DateOnly()
  until: string;
}

export class WaiverDto {
  id: string;
  criterionKey: string;
  reason: string;
  by: string;
  @ApiProperty({ type: String, format: 'date' })
  until: string;
  recordedAt: Date;
  @ApiProperty({ type: Date, nullable: true })
  endedAt: Date | null;

  static from(waiver: Waiver): WaiverDto {
    const { id, criterionKey, reason, waivedBy, validUntil, recordedAt, endedAt } = waiver;
    return { id, criterionKey, reason, by: waivedBy, until: validUntil, recordedAt, endedAt };
  }
}
