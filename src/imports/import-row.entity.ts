import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RowFaultCode } from './import-profile.js';

/** A refused row; kept for 30 days. */
@Entity('import_rows')
export class ImportRow {
  @PrimaryColumn('uuid')
  importId: string;

  @PrimaryColumn('bigint')
  line: number;

  @Column('text')
  columnName: string;

  @Column('text')
  value: string;

  @Column('text')
  code: RowFaultCode;

  /** The row as it came in: the cells that are kept, in the order of the import's `columns`. */
  @Column('jsonb', { default: [] })
  cells: string[];
}
