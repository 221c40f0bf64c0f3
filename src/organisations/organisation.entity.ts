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

  @Column('integer')
  surveyThreshold: number;

  @Column('text', { nullable: true })
  hrAccountHomePage: string | null;

  @Column('integer')
  trainingRecordMonths: number;

  @Column('integer')
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
