import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from './communication-kinds.js';
import type { QuestionKind } from './question-kinds.js';

/** What was asked or remarked in a project; by whom is not kept. */
@Entity('questions')
export class Question {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  kind: QuestionKind;

  @Column('text')
  text: string;

  /** The message that it is about. */
  @Column('uuid', { nullable: true })
  communicationId: string | null;

  /** The audience that it came from. */
  @Column('uuid', { nullable: true })
  audienceId: string | null;

  /** Along which it came. */
  @Column('text', { nullable: true })
  channel: Channel | null;

  @Column('text')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** Null: it is open. */
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { nullable: true })
  answeredBy: string | null;

  @Column('text', { nullable: true })
  answerRecordedBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
