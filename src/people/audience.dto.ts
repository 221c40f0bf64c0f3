import { ApiProperty } from '@nestjs/swagger';
import { DateOnly, Int, Line, Lines, Nullable, Optional } from '../common/input.js';
import { AudienceApproach } from '../projects/audience-input.dto.js';
import { AUDIENCE_KINDS, type AudienceKind } from './audience-kind.js';

export class UpdateAudienceDto extends AudienceApproach {
  @Optional()
  @Line({ max: 200 })
  name?: string;

  @Optional()
  @Int(0, 10_000_000)
  headCount?: number;

  @Optional()
  @DateOnly()
  validFrom?: string;

  @Nullable()
  @DateOnly()
  validTo?: string | null;
}

export class AudienceDto {
  id: string;
  projectId: string;
  name: string;
  @ApiProperty({ enum: AUDIENCE_KINDS })
  kind: AudienceKind;
  @ApiProperty({ type: String, nullable: true })
  department: string | null;
  everyone: boolean;
  @ApiProperty({ type: 'integer', nullable: true })
  headCount: number | null;
  @ApiProperty({ type: String, format: 'date' })
  validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo: string | null;
  @ApiProperty({ type: String, nullable: true })
  impact: string | null;
  @ApiProperty({ type: String, nullable: true })
  expectedResistance: string | null;
  @ApiProperty({ type: String, nullable: true })
  keyMessage: string | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;
}

export class AddMembersDto {
  @Lines({ min: 1, max: 1000, length: 254 })
  people: string[];

  @Nullable()
  @DateOnly()
  validFrom?: string | null;

  @Nullable()
  @DateOnly()
  validTo?: string | null;
}

const MEMBER_OUTCOMES = ['accepted', 'unchanged'] as const;

export class AddedMemberDto {
  @ApiProperty({ type: 'integer' })
  index: number;
  @ApiProperty({ enum: MEMBER_OUTCOMES })
  outcome: (typeof MEMBER_OUTCOMES)[number];
  id: string;
}

export class MemberPersonDto {
  id: string;
  hrNumber: string;
  @ApiProperty({ type: String, nullable: true })
  mail: string | null;
  @ApiProperty({ type: String, nullable: true })
  givenName: string | null;
  @ApiProperty({ type: String, nullable: true })
  familyName: string | null;
}

export class AudienceMemberDto {
  /** Null where membership follows from the day: of a department, or of everyone. */
  @ApiProperty({ type: String, nullable: true })
  id: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo: string | null;
  /** Null for who may not see names, and for whom was erased. */
  @ApiProperty({ type: MemberPersonDto, nullable: true })
  person: MemberPersonDto | null;
}
