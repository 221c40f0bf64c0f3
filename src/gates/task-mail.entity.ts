import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../common/text.js';

/** An account that wants the tasks that wait for its roles by mail, once a week. */
@Entity('task_mails')
export class TaskMail {
  @PrimaryColumn('text')
  account: string;

  /** As they were when it was asked for. */
  @Column('text', { array: true })
  roles: string[];

  @Column('text')
  language: Language;

  @Column('date')
  validUntil: string;
}
