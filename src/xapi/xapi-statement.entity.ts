import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdentifierKind } from '../people/identifier-kind.js';
import type { Outcome } from '../statements/statement-outcome.js';

/** What becomes of a statement: nothing, it waits for its person or course, or it became a record. */
export type StatementState = 'without_effect' | 'waiting' | 'taken';

/** A statement as it came in. */
@Entity('xapi_statements')
export class XapiStatement {
  @PrimaryColumn('uuid')
  id: string;

  /** What was sent; null once it is no longer kept. */
  @Column('jsonb', { nullable: true })
  statement: object | null;

  /** Of what it says, by `same-statement.ts`. */
  @Column('bytea')
  hash: Buffer;

  /** The timestamp that the sender gave. */
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz')
  storedAt: Date;

  /** How often the same statement came again. */
  @Column('integer', { default: 0 })
  repeats: number;

  /** The statement that it takes back. */
  @Column('uuid', { nullable: true })
  voids: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('text')
  state: StatementState;

  /** How it names its person, until they are found. */
  @Column('text', { nullable: true })
  actorKind: IdentifierKind | null;

  @Column('text', { nullable: true })
  actorValue: string | null;

  @Column('text', { nullable: true })
  actorHomePage: string | null;

  /** Who it is about, once it became a record. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text', { nullable: true })
  activityId: string | null;

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('numeric', { nullable: true })
  mark: number | null;

  /** The timestamp, or else when it came in. */
  @Column('timestamptz')
  happenedAt: Date;
}
