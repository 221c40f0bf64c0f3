import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language } from '../common/text.js';
import { PERMISSIONS, type PermissionGroup } from '../identity/permissions.js';
import { type Encoding, ENCODINGS } from '../tables/decode-text.js';
import type { KnownFormat } from './import-formats.js';
import { COMMON_OPTIONS } from './import-options.js';
import type { ProfileColumn } from './import-profile.js';
import { type Delimiter, DELIMITERS } from '../tables/read-csv.js';

export class ImportColumnDto {
  name: string;
  @ApiProperty({ type: [String] })
  aliases: string[];
  @ApiProperty({ type: String, nullable: true })
  field: string | null;
  key: boolean;
  @ApiProperty({ type: 'integer' })
  maxLength: number;
  description: string;
  example: string;

  static from(
    name: string,
    column: ProfileColumn,
    field: string | null,
    language: Language,
  ): ImportColumnDto {
    const { aliases = [], key = false, maxLength, description, example } = column;
    return {
      name,
      aliases: [...aliases],
      field,
      key,
      maxLength,
      description: description[language],
      example,
    };
  }
}

export class ImportProfileDto {
  @ApiProperty({ type: String, nullable: true })
  id: string | null;
  code: string;
  title: string;
  description: string;
  @ApiProperty({ enum: Object.keys(PERMISSIONS) })
  permission: PermissionGroup;
  @ApiProperty({ type: [ImportColumnDto] })
  columns: ImportColumnDto[];
  @ApiProperty({ type: [String] })
  options: string[];
  @ApiProperty({ type: String, nullable: true })
  target: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  statuses: Record<string, string>;
  @ApiProperty({ type: String, nullable: true })
  datePattern: string | null;
  @ApiProperty({ type: String, nullable: true })
  zone: string | null;
  @ApiProperty({ enum: LANGUAGES, nullable: true })
  language: Language | null;
  @ApiProperty({ enum: DELIMITERS, nullable: true })
  delimiter: Delimiter | null;
  @ApiProperty({ enum: ENCODINGS, nullable: true })
  encoding: Encoding | null;
  @ApiProperty({ type: Date, nullable: true })
  createdAt: Date | null;
  @ApiProperty({ type: 'integer', nullable: true })
  version: number | null;

  static from({ profile, target, own }: KnownFormat, language: Language): ImportProfileDto {
    const fields = new Map(own?.columns.map(({ name, field }) => [name, field]));
    return {
      id: own?.id ?? null,
      code: profile.code,
      title: profile.title[language],
      description: profile.description[language],
      permission: target.permission,
      columns: Object.entries(profile.columns).map(([name, column]) =>
        ImportColumnDto.from(name, column, fields.get(name) ?? null, language),
      ),
      options: [...COMMON_OPTIONS, ...(profile.options ?? [])],
      target: own?.target ?? null,
      statuses: own?.statuses ?? {},
      datePattern: own?.datePattern ?? null,
      zone: own?.zone ?? null,
      language: own?.language ?? null,
      delimiter: own?.delimiter ?? null,
      encoding: own?.encoding ?? null,
      createdAt: own?.createdAt ?? null,
      version: own?.version ?? null,
    };
  }
}
