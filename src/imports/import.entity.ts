import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ForbiddenReason } from './forbidden-columns.js';
import type { ImportWarning } from './imports.texts.js';
import type { Delimiter } from '../tables/read-csv.js';

export const IMPORT_STATES = ['queued', 'running', 'completed', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export interface DroppedColumn {
  column: string;
  reason: ForbiddenReason;
}

/** One file that came in, how far it is and what became of its rows. */
@Entity('imports')
export class Import {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  profile: string;

  /** The organisation's own profile, where it is one. */
  @Column('uuid', { nullable: true })
  ownProfileId: string | null;

  /** What stood between its cells; null for a workbook. */
  @Column('text', { nullable: true })
  delimiter: Delimiter | null;

  @Column('text')
  state: ImportState;

  @Column('boolean')
  dryRun: boolean;

  @Column('text')
  account: string;

  /** The organisation's day on which the file came in. */
  @Column('date')
  day: string;

  /** Headers in the file of the cells that are kept, in their order. */
  @Column('jsonb', { default: [] })
  columns: string[];

  /** Which of those cells each column of the staging table comes from. */
  @Column('jsonb', { default: {} })
  places: Record<string, number>;

  @Column('jsonb')
  droppedColumns: DroppedColumn[];

  @Column('jsonb', { default: [] })
  warnings: ImportWarning[];

  /** Where the next batch begins. */
  @Column('bigint', { default: 0 })
  nextLine: number;

  @Column('bigint', { default: 0 })
  rowsRead: number;

  @Column('bigint', { default: 0 })
  rowsAccepted: number;

  @Column('bigint', { default: 0 })
  rowsUnchanged: number;

  @Column('bigint', { default: 0 })
  rowsIncomplete: number;

  @Column('bigint', { default: 0 })
  rowsRefused: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
