import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A remark, apart from the scores of whoever made it. */
@Entity('survey_comments')
export class SurveyComment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  surveyId: string;

  @Column('text')
  item: string;

  @Column('text')
  text: string;
}
