import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AudienceKind } from './audience-kind.js';

/** A target group of a project. */
@Entity('audiences')
export class Audience {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: AudienceKind;

  @Column('text', { nullable: true })
  department: string | null;

  /** How many they are, where nobody is named. */
  @Column('integer', { nullable: true })
  headCount: number | null;

  /** From when it counts; of a list, each member has dates of its own. */
  @Column('date')
  validFrom: string;

  /** The last day on which it counts. */
  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('text', { nullable: true })
  impact: string | null;

  @Column('text', { nullable: true })
  expectedResistance: string | null;

  @Column('text', { nullable: true })
  keyMessage: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
