import { ApiProperty } from '@nestjs/swagger';
import { FreeText, Items, Nullable, OneOf, Optional } from '../common/input.js';
import { PHASES, type Phase } from '../projects/phase.js';
import { type Outcome, OUTCOMES } from '../projects/project-status.js';
import { type Decision, DECISIONS } from './decide.js';
import { ConditionDto, NewConditionDto } from './gate-condition.dto.js';
import { GateDto } from './gate.dto.js';
import type { GateCondition } from './gate-condition.entity.js';
import { type GateReview, REVIEW_STATES, type ReviewState } from './gate-review.entity.js';

export class SubmitGateDto {
  @Nullable()
  @FreeText({ max: 4000 })
  note?: string | null;
}

export class DecideGateDto {
  @OneOf(DECISIONS)
  decision: Decision;

  @FreeText({ max: 4000 })
  motivation: string;

  @Optional()
  @Items(() => NewConditionDto, { max: 50 })
  conditions?: NewConditionDto[];

  @Nullable()
  @OneOf(PHASES)
  toPhase?: Phase | null;

  @Nullable()
  @OneOf(OUTCOMES)
  outcome?: Outcome | null;
}

export class FollowUpDto {
  id: string;
  code: string;
}

export class GateReviewDto {
  id: string;
  projectId: string;
  @ApiProperty({ enum: PHASES })
  phase: Phase;
  @ApiProperty({ enum: REVIEW_STATES })
  state: ReviewState;
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
  submittedBy: string;
  submittedAt: Date;
  @ApiProperty({ enum: DECISIONS, nullable: true })
  decision: Decision | null;
  @ApiProperty({ type: String, nullable: true })
  motivation: string | null;
  @ApiProperty({ type: [ConditionDto] })
  conditions: ConditionDto[];
  @ApiProperty({ enum: PHASES, nullable: true })
  toPhase: Phase | null;
  @ApiProperty({ enum: OUTCOMES, nullable: true })
  outcome: Outcome | null;
  @ApiProperty({ type: String, nullable: true })
  decidedBy: string | null;
  @ApiProperty({ type: Date, nullable: true })
  decidedAt: Date | null;
  @ApiProperty({ type: String, nullable: true })
  withdrawnBy: string | null;
  @ApiProperty({ type: Date, nullable: true })
  withdrawnAt: Date | null;
  @ApiProperty({ type: FollowUpDto, nullable: true })
  followUp: FollowUpDto | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  gate: GateDto;

  static from(
    review: GateReview,
    conditions: readonly GateCondition[],
    followUp: FollowUpDto | null,
  ): GateReviewDto {
    const { id, projectId, phase, state, note, submittedBy, submittedAt, decision } = review;
    const { motivation, toPhase, outcome, decidedBy, decidedAt, withdrawnBy, withdrawnAt } = review;
    return {
      id,
      projectId,
      phase,
      state,
      note,
      submittedBy,
      submittedAt,
      decision,
      motivation,
      conditions: conditions.map((condition) => ConditionDto.from(condition)),
      toPhase,
      outcome,
      decidedBy,
      decidedAt,
      withdrawnBy,
      withdrawnAt,
      followUp,
      version: review.version,
      gate: review.gate,
    };
  }
}
