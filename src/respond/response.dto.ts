import { ApiProperty } from '@nestjs/swagger';
import { Anything, Items, Line, Nullable } from '../common/input.js';
import { SurveyInstrumentDto } from '../instruments/instrument.dto.js';
import { SURVEY_MODES, type SurveyMode } from '../surveys/survey-kinds.js';

const MOST_ANSWERS = 60;

export class SurveyTokenDto {
  @Line({ max: 200 })
  token: string;
}

export class GivenAnswerDto {
  @Line({ max: 40 })
  item: string;

  @Anything({
    anyOf: [
      { type: 'integer', nullable: true },
      { type: 'string', nullable: true },
      { type: 'array', items: { type: 'string' }, nullable: true },
    ],
  })
  value: unknown;
}

export class AnswerSurveyDto extends SurveyTokenDto {
  @Nullable()
  @Line({ max: 200 })
  department?: string | null;

  @Items(() => GivenAnswerDto, { max: MOST_ANSWERS })
  answers: GivenAnswerDto[];
}

export class SurveyFormDto {
  organisation: string;
  project: string;
  @ApiProperty({ enum: SURVEY_MODES })
  mode: SurveyMode;
  closesAt: Date;
  @ApiProperty({ type: 'integer' })
  threshold: number;
  @ApiProperty({ type: SurveyInstrumentDto })
  instrument: SurveyInstrumentDto;
  @ApiProperty({ type: [String] })
  departments: string[];
}
