import { ApiProperty } from '@nestjs/swagger';
import { FreeText, Line, OneOf, Optional } from '../common/input.js';
import { type Phase, PHASES } from '../projects/phase.js';

export class AddLessonDto {
  @Line({ max: 200 })
  title: string;

  @FreeText()
  text: string;

  /** In which phase it was learned; absent: the phase the project is in. */
  @Optional()
  @OneOf(PHASES)
  phase?: Phase;
}

export class UpdateLessonDto {
  @Optional()
  @Line({ max: 200 })
  title?: string;

  @Optional()
  @FreeText()
  text?: string;

  @Optional()
  @OneOf(PHASES)
  phase?: Phase;
}

export class LessonDto {
  id: string;
  title: string;
  text: string;
  @ApiProperty({ enum: PHASES })
  phase: Phase;
  @ApiProperty({ type: String, nullable: true })
  inheritedFromId: string | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  recordedAt: Date;
}
