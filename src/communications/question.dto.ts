import { ApiProperty } from '@nestjs/swagger';
import { FreeText, IdOrCode, Line, Nullable, OneOf, Optional } from '../common/input.js';
import { PageQuery } from '../common/page.dto.js';
import { type Channel, CHANNELS } from './communication-kinds.js';
import {
  QUESTION_KINDS,
  QUESTION_STATES,
  type QuestionKind,
  type QuestionState,
} from './question-kinds.js';

class QuestionOrigin {
  @Nullable()
  @IdOrCode()
  communicationId?: string | null;

  @Nullable()
  @IdOrCode()
  audienceId?: string | null;

  @Nullable()
  @OneOf(CHANNELS)
  channel?: Channel | null;
}

export class RecordQuestionDto extends QuestionOrigin {
  @FreeText()
  text: string;

  @OneOf(QUESTION_KINDS)
  kind: QuestionKind;
}

export class UpdateQuestionDto extends QuestionOrigin {
  @Optional()
  @FreeText()
  text?: string;

  @Optional()
  @OneOf(QUESTION_KINDS)
  kind?: QuestionKind;
}

export class AnswerQuestionDto {
  @FreeText()
  text: string;

  @Nullable()
  @Line({ max: 200 })
  by?: string | null;
}

export class QuestionQuery extends PageQuery {
  @Optional()
  @OneOf(QUESTION_STATES)
  state?: QuestionState;

  @Optional()
  @IdOrCode()
  communicationId?: string;
}

export class QuestionAnswerDto {
  text: string;
  @ApiProperty({ type: String, nullable: true })
  by: string | null;
  recordedBy: string;
  recordedAt: Date;
}

export class QuestionDto {
  id: string;
  @ApiProperty({ enum: QUESTION_KINDS })
  kind: QuestionKind;
  text: string;
  @ApiProperty({ enum: QUESTION_STATES })
  state: QuestionState;
  @ApiProperty({ type: String, nullable: true })
  communicationId: string | null;
  @ApiProperty({ type: String, nullable: true })
  audienceId: string | null;
  @ApiProperty({ enum: CHANNELS, nullable: true })
  channel: Channel | null;
  @ApiProperty({ type: QuestionAnswerDto, nullable: true })
  answer: QuestionAnswerDto | null;
  recordedBy: string;
  recordedAt: Date;
  @ApiProperty({ type: 'integer' })
  version: number;
}
