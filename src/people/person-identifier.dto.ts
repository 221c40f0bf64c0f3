import { ApiProperty } from '@nestjs/swagger';
import { Line, Nullable, OneOf } from '../common/input.js';
import { IDENTIFIER_KINDS, type IdentifierKind } from './identifier-kind.js';

export class LinkIdentifierDto {
  @OneOf(IDENTIFIER_KINDS)
  kind: IdentifierKind;

  @Line({ max: 254 })
  value: string;

  @Nullable()
  @Line({ max: 2000 })
  homePage?: string | null;
}

export class PersonIdentifierDto {
  id: string;
  @ApiProperty({ enum: IDENTIFIER_KINDS })
  kind: IdentifierKind;
  value: string;
  @ApiProperty({ type: String, nullable: true })
  homePage: string | null;
  source: string;
  recordedAt: Date;
}
