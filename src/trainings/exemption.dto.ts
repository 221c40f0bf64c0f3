import { ApiProperty } from '@nestjs/swagger';
import { DateOnly, FreeText, Lines, Nullable, Optional } from '../common/input.js';
import { StoredItemDto } from '../common/item-outcome.dto.js';
import { MemberPersonDto } from '../people/audience.dto.js';

export class GrantExemptionsDto {
  @Lines({ min: 1, max: 1000, length: 254 })
  people: string[];

  @FreeText({ max: 1000 })
  reason: string;

  @Optional()
  @DateOnly()
  validFrom?: string;

  @Nullable()
  @DateOnly()
  validUntil?: string | null;
}

export class GrantedExemptionDto extends StoredItemDto {}

export class ExemptionDto {
  id: string;
  personId: string;
  /** Null for who may not see names, and for whom was erased. */
  @ApiProperty({ type: MemberPersonDto, nullable: true })
  person: MemberPersonDto | null;
  reason: string;
  @ApiProperty({ type: String, format: 'date' })
  validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil: string | null;
  source: string;
  recordedAt: Date;
}
