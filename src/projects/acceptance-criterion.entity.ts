import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A testable statement, agreed with the legal adviser before and judged after. */
@Entity('acceptance_criteria')
export class AcceptanceCriterion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  statement: string;

  @Column('text', { nullable: true })
  agreedBy: string | null;

  @Column('date', { nullable: true })
  agreedDate: string | null;

  @Column('text', { nullable: true })
  agreementRecordedBy: string | null;

  @Column('timestamptz', { nullable: true })
  agreementRecordedAt: Date | null;

  /** Whether the legal adviser on the team recorded it, not somebody else. */
  @Column('boolean', { nullable: true })
  agreementByAdviser: boolean | null;

  @Column('text', { nullable: true })
  verdict: 'met' | 'not_met' | null;

  @Column('text', { nullable: true })
  verdictNote: string | null;

  @Column('text', { nullable: true })
  verdictRecordedBy: string | null;

  @Column('timestamptz', { nullable: true })
  verdictRecordedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
