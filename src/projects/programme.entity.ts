import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Strategy } from './strategy.js';

/** A portfolio of projects with a sponsor, a strategy and a policy for its gates. */
@Entity('programmes')
export class Programme {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  sponsor: string | null;

  @Column('jsonb', { default: {} })
  strategy: Partial<Strategy>;

  @Column('timestamptz')
  strategyChangedAt: Date;

  /** What gates/ keeps of it; nothing here reads it. */
  @Column('jsonb')
  gatePolicy: GatePolicyColumn;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}

interface GatePolicyColumn {
  preset: string;
  thresholds: Record<string, number>;
  mandatory: Record<string, boolean>;
}
