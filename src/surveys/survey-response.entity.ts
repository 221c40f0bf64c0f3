import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answers } from '../instruments/answers.js';

/** What one respondent answered: of nobody, at no moment. */
@Entity('survey_responses')
export class SurveyResponse {
  /** Random: an id that counts up would tell the order. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  surveyId: string;

  @Column('text', { nullable: true })
  department: string | null;

  @Column('jsonb')
  answers: Answers;
}
