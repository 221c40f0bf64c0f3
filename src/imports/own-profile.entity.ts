import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../common/text.js';
import type { Encoding } from '../tables/decode-text.js';
import type { Delimiter } from '../tables/read-csv.js';

/** A column of an own profile: its header, and which field of the target it holds. */
export interface OwnColumn {
  name: string;
  field: string;
  aliases: string[];
}

/** An import profile that an organisation made for a file of its own. */
@Entity('import_profiles')
export class OwnProfile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  title: string;

  @Column('text')
  target: string;

  @Column('jsonb')
  columns: OwnColumn[];

  /** What the organisation's own status codes mean. */
  @Column('jsonb')
  statuses: Record<string, string>;

  @Column('text', { nullable: true })
  datePattern: string | null;

  @Column('text', { nullable: true })
  zone: string | null;

  @Column('text', { nullable: true })
  language: Language | null;

  @Column('text', { nullable: true })
  delimiter: Delimiter | null;

  @Column('text', { nullable: true })
  encoding: Encoding | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
