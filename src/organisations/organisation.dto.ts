import { ApiProperty } from '@nestjs/swagger';
import { Int, Line, Nullable, OneOf, Optional, TimeZone, WebAddress } from '../common/input.js';
import { LANGUAGES, type Language } from '../common/text.js';
import {
  LACK_REASONS,
  type LackReason,
  type Monitoring,
  MONITORING_KINDS,
  type MonitoringKind,
} from './monitoring.js';
import { IDENTIFIER_SCHEMES, ORGANISATION_TYPES } from './organisation-type.js';
import type { Organisation } from './organisation.entity.js';

export class UpdateOrganisationDto {
  @Optional()
  @Line({ max: 200 })
  name?: string;

  @Optional()
  @OneOf(IDENTIFIER_SCHEMES)
  identifierScheme?: string;

  @Optional()
  @Line({ max: 100 })
  identifier?: string;

  @Optional()
  @OneOf(ORGANISATION_TYPES)
  type?: string;

  @Optional()
  @TimeZone()
  zone?: string;

  @Optional()
  @OneOf(LANGUAGES)
  language?: Language;

  @Optional()
  @Int(5, 100)
  surveyThreshold?: number;

  @Nullable()
  @WebAddress()
  hrAccountHomePage?: string | null;

  @Optional()
  @Int(1, 600)
  trainingRecordMonths?: number;
}

export class MonitoringLackDto {
  @ApiProperty({ enum: MONITORING_KINDS })
  kind: MonitoringKind;
  @ApiProperty({ enum: LACK_REASONS })
  reason: LackReason;
}

export class MonitoringDto implements Monitoring {
  allowed: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  until: string | null;
  @ApiProperty({ type: [MonitoringLackDto] })
  lacks: MonitoringLackDto[];
}

export class OrganisationDto {
  id: string;
  name: string;
  @ApiProperty({ enum: IDENTIFIER_SCHEMES })
  identifierScheme: string;
  identifier: string;
  @ApiProperty({ enum: ORGANISATION_TYPES })
  type: string;
  zone: string;
  @ApiProperty({ enum: LANGUAGES })
  language: Language;
  @ApiProperty({ type: 'integer' })
  surveyThreshold: number;
  @ApiProperty({ type: String, nullable: true })
  hrAccountHomePage: string | null;
  @ApiProperty({ type: 'integer' })
  trainingRecordMonths: number;
  @ApiProperty({ type: MonitoringDto })
  monitoring: MonitoringDto;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;

  static from(organisation: Organisation, monitoring: Monitoring): OrganisationDto {
    const { id, name, identifierScheme, identifier, type, zone, language } = organisation;
    const { surveyThreshold, hrAccountHomePage, trainingRecordMonths, version, createdAt } =
      organisation;
    return {
      id,
      name,
      identifierScheme,
      identifier,
      type,
      zone,
      language,
      surveyThreshold,
      hrAccountHomePage,
      trainingRecordMonths,
      monitoring,
      version,
      createdAt,
    };
  }
}
