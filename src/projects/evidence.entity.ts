import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  EvidenceAdvice,
  EvidenceCondition,
  EvidenceKind,
  EvidenceVerdict,
  ResidualRisk,
} from './evidence-kind.js';

/** One version of a piece of evidence of a project, of its programme or of the organisation; never changed after. */
@Entity('evidence')
export class Evidence {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Column('uuid', { nullable: true })
  programmeId: string | null;

  @Column('text')
  kind: EvidenceKind;

  /** Counts from 1 for each kind of each owner. */
  @Column('integer')
  versionNumber: number;

  @Column('text')
  verdict: EvidenceVerdict;

  @Column('jsonb')
  conditions: EvidenceCondition[];

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { nullable: true })
  purpose: string | null;

  @Column('text', { nullable: true })
  legalBasis: string | null;

  @Column('text', { nullable: true })
  residualRisk: ResidualRisk | null;

  @Column('jsonb', { nullable: true })
  advice: EvidenceAdvice | null;

  @Column('uuid', { nullable: true })
  inheritedFromId: string | null;

  @Column('text')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** When the next version was recorded. */
  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;
}
