import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CompletionRule } from './completion-rule.js';

@Entity('courses')
export class Course {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  titleNl: string;

  @Column('text')
  titleEn: string;

  @Column('text')
  completionRule: CompletionRule;

  /** How long a record of it stays valid; null: for ever. */
  @Column('integer', { nullable: true })
  validityMonths: number | null;

  /** Whether any number of people can take it at once. */
  @Column('boolean')
  unlimited: boolean;

  /** What xAPI statements call it. */
  @Column('text', { nullable: true })
  activityId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
