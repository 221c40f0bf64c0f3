import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../common/text.js';

/** An employee. After erasure only the id is left, which leads to nobody. */
@Entity('people')
export class Person {
  @PrimaryColumn('uuid')
  id: string;

  /** Text: leading zeros count. */
  @Column('text', { nullable: true })
  hrNumber: string | null;

  /** Mail address and login name, in lower case. */
  @Column('text', { nullable: true })
  mail: string | null;

  @Column('text', { nullable: true })
  givenName: string | null;

  @Column('text', { nullable: true })
  familyName: string | null;

  /** In which to write to the person; null: in the organisation's. */
  @Column('text', { nullable: true })
  language: Language | null;

  /** Code of the import profile that made the person known. */
  @Column('text')
  source: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
