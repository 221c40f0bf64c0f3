import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdentifierKind } from './identifier-kind.js';

/** A further name under which a person is known, beside the HR number and mail address of today. */
@Entity('person_identifiers')
export class PersonIdentifier {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  kind: IdentifierKind;

  /** Mail and hash in lower case. */
  @Column('text')
  value: string;

  /** Of an account: the system that it belongs to. */
  @Column('text', { nullable: true })
  homePage: string | null;

  /** Who linked it: `api`, or the code of the import profile. */
  @Column('text')
  source: string;

  @Column('timestamptz')
  recordedAt: Date;
}
