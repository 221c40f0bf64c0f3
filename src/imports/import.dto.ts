import { ApiProperty } from '@nestjs/swagger';
import { context } from '../common/context.js';
import { Code, OneOf, Optional } from '../common/input.js';
import { CursorQuery, PageQuery } from '../common/page.dto.js';
import type { Language } from '../common/text.js';
import { ROW_FAULTS, type RowFaultCode } from './import-profile.js';
import { IMPORT_STATES, type Import, type ImportState } from './import.entity.js';
import { IMPORT_WARNING_TEXTS, ROW_FAULT_TEXTS } from './imports.texts.js';

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
      warnings: warnings.map((code) => IMPORT_WARNING_TEXTS[code][context().language]),
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
