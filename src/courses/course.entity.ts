import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CompletionRule } from './completion-rule.js';
import type { LiteracyLevel, Modality } from './course-kinds.js';

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

  @Column('text', { nullable: true })
  provider: string | null;

  @Column('text', { nullable: true })
  modality: Modality | null;

  @Column('integer', { nullable: true })
  durationMinutes: number | null;

  @Column('text', { nullable: true })
  literacyLevel: LiteracyLevel | null;

  /** How long a record of it stays valid; null: for ever, unless it goes by the year. */
  @Column('integer', { nullable: true })
  validityMonths: number | null;

  /** First day (MM-dd) of the yearly window, at whose end a record of it lapses. */
  @Column('text', { nullable: true })
  yearlyStart: string | null;

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
