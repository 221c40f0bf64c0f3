import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Lets whoever holds it answer a survey once. Gone at closing. */
@Entity('survey_tokens')
export class SurveyToken {
  /** SHA-256 of the token, in hexadecimal. */
  @PrimaryColumn('text')
  hash: string;

  @Column('uuid')
  surveyId: string;

  /** Only where people are invited by name. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('boolean')
  isUsed: boolean;
}
