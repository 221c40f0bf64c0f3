import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../common/text.js';

@Entity('organisations')
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  identifierScheme: string;

  @Column('text')
  identifier: string;

  @Column('text')
  type: string;

  @Column('text')
  zone: string;

  @Column('text')
  language: Language;

  @Column('integer', { default: 5 })
  surveyThreshold: number;

  @Column('text', { nullable: true })
  hrAccountHomePage: string | null;

  @Column('integer', { default: 60 })
  trainingRecordMonths: number;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
