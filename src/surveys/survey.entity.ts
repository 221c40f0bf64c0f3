import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instrument } from '../instruments/instrument.js';
import type { Breakdown, SurveyMode, SurveyMoment, SurveyStatus } from './survey-kinds.js';

/** One instrument, asked of one project's audiences at one moment. From opening on all of it is fixed. */
@Entity('surveys')
export class Survey {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  code: string;

  @Column('text')
  moment: SurveyMoment;

  @Column('text')
  mode: SurveyMode;

  /** Kind of a built-in instrument, or the code of an own one. */
  @Column('text')
  instrumentCode: string;

  /** What is asked, in its words and on its scales. */
  @Column('jsonb')
  instrument: Instrument;

  @Column('integer')
  threshold: number;

  @Column('boolean')
  asksComments: boolean;

  @Column('integer')
  commentThreshold: number;

  @Column('text')
  breakdown: Breakdown;

  /** Between which a respondent chooses; none without breakdown. */
  @Column('text', { array: true })
  departments: string[];

  @Column('text')
  status: SurveyStatus;

  /** Invitations that were drawn: mailed or handed out. */
  @Column('integer')
  invited: number;

  /** How many another tool invited; null: not known, or none. */
  @Column('integer', { nullable: true })
  invitedElsewhere: number | null;

  /** Profile by which another tool's answers came in; null: asked here. */
  @Column('text', { nullable: true })
  source: string | null;

  /** Of the sorted rows of that file. */
  @Column('text', { nullable: true })
  fileHash: string | null;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closesAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
