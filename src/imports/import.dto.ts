import { ApiProperty } from '@nestjs/swagger';
import { Code, OneOf, Optional } from '../common/input.js';
import { CursorQuery, PageQuery } from '../common/page.dto.js';
import { LANGUAGES, type Language } from '../common/text.js';
import { PERMISSIONS, type PermissionGroup } from '../identity/permissions.js';
import { type Encoding, ENCODINGS } from './decode-text.js';
import type { KnownFormat } from './import-formats.js';
import { COMMON_OPTIONS } from './import-options.js';
import { ROW_FAULTS, type ProfileColumn, type RowFaultCode } from './import-profile.js';
import { IMPORT_STATES, type Import, type ImportState } from './import.entity.js';
import { ROW_FAULT_TEXTS } from './imports.texts.js';
import { type Delimiter, DELIMITERS } from './read-csv.js';

/** The form; its fields stand before its file. */
export const IMPORT_FORM = {
  type: 'object',
  required: ['profile', 'file'],
  properties: {
    profile: { type: 'string', maxLength: 64 },
    options: { type: 'string', maxLength: 65_536 },
    dryRun: { type: 'boolean' },
    file: { type: 'string', format: 'binary' },
  },
};

export class ListImportsDto extends PageQuery {
  @Optional()
  @OneOf(IMPORT_STATES)
  state?: ImportState;

  @Optional()
  @Code()
  profile?: string;
}

export class ListImportRowsDto extends CursorQuery {
  @Optional()
  @OneOf(['refused'])
  outcome?: string;
}

export class ImportCountsDto {
  @ApiProperty({ type: 'integer' })
  read: number;
  @ApiProperty({ type: 'integer' })
  accepted: number;
  @ApiProperty({ type: 'integer' })
  unchanged: number;
  @ApiProperty({ type: 'integer' })
  incomplete: number;
  @ApiProperty({ type: 'integer' })
  refused: number;
}

export class DroppedColumnDto {
  column: string;
  @ApiProperty({
    enum: ['citizen-service-number', 'birth-date', 'gender', 'health', 'nationality', 'phone'],
  })
  reason: string;
}

export class ImportDto {
  id: string;
  profile: string;
  @ApiProperty({ enum: IMPORT_STATES })
  state: ImportState;
  dryRun: boolean;
  rows: ImportCountsDto;
  @ApiProperty({ type: [DroppedColumnDto] })
  droppedColumns: DroppedColumnDto[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  figures: Record<string, number>;
  @ApiProperty({ type: [String] })
  warnings: string[];
  account: string;
  createdAt: Date;
  @ApiProperty({ type: Date, nullable: true })
  finishedAt: Date | null;

  static from(file: Import): ImportDto {
    const { id, profile, state, dryRun, droppedColumns, warnings, account } = file;
    return {
      id,
      profile,
      state,
      dryRun,
      rows: {
        read: file.rowsRead,
        accepted: file.rowsAccepted,
        unchanged: file.rowsUnchanged,
        incomplete: file.rowsIncomplete,
        refused: file.rowsRefused,
      },
      droppedColumns,
      figures: {},
      warnings,
      account,
      createdAt: file.createdAt,
      finishedAt: file.finishedAt,
    };
  }
}

export class ImportRowDto {
  @ApiProperty({ type: 'integer' })
  line: number;
  column: string;
  value: string;
  @ApiProperty({ enum: ROW_FAULTS })
  code: RowFaultCode;
  detail: string;

  static from(row: Omit<ImportRowDto, 'detail'>, language: Language): ImportRowDto {
    const { line, column, value, code } = row;
    return { line, column, value, code, detail: ROW_FAULT_TEXTS[code][language] };
  }
}

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
