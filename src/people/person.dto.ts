import { ApiProperty } from '@nestjs/swagger';
import { Line, Optional } from '../common/input.js';
import { LANGUAGES, type Language } from '../common/text.js';

/** What to look for; every field given must hold. */
export class SearchPeopleDto {
  /** Part of the name, in capitals or not. */
  @Optional()
  @Line({ max: 100 })
  q?: string;

  @Optional()
  @Line({ max: 64 })
  hrNumber?: string;

  @Optional()
  @Line({ max: 254 })
  mail?: string;

  /** The department of today. */
  @Optional()
  @Line({ max: 200 })
  department?: string;
}

export class PersonDto {
  id: string;
  hrNumber: string;
  @ApiProperty({ type: String, nullable: true })
  mail: string | null;
  @ApiProperty({ type: String, nullable: true })
  givenName: string | null;
  @ApiProperty({ type: String, nullable: true })
  familyName: string | null;
  @ApiProperty({ enum: LANGUAGES, nullable: true })
  language: Language | null;
  /** The department of today. */
  @ApiProperty({ type: String, nullable: true })
  department: string | null;
  source: string;
  recordedAt: Date;
  @ApiProperty({ type: 'integer' })
  version: number;
}

/** All that one kind of data holds about the person. */
export class PersonDataPartDto {
  name: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  items: object[];
}

export class PersonExportDto {
  exportedAt: Date;
  person: PersonDto;
  @ApiProperty({ type: [PersonDataPartDto] })
  parts: PersonDataPartDto[];
}
