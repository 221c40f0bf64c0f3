import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InstrumentScore } from '../instruments/scores-of.js';
import type { Release } from './release.js';

/** What a survey published at closing. It never changes. */
@Entity('survey_releases')
export class SurveyRelease {
  @PrimaryColumn('uuid')
  surveyId: string;

  @Column('timestamptz')
  releasedAt: Date;

  /** Null: fewer than the threshold, and nothing was kept. */
  @Column('integer', { nullable: true })
  responses: number | null;

  /** Null: not known. */
  @Column('integer', { nullable: true })
  invited: number | null;

  @Column('jsonb')
  published: Release;

  /** The true scores of all respondents, for gates alone. */
  @Column('jsonb')
  truth: InstrumentScore[];
}
