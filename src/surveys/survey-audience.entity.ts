import { Entity, PrimaryColumn } from 'typeorm';

/** Whom a survey asks. */
@Entity('survey_audiences')
export class SurveyAudience {
  @PrimaryColumn('uuid')
  surveyId: string;

  @PrimaryColumn('uuid')
  audienceId: string;
}
