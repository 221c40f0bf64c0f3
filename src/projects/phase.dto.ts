import { ApiProperty } from '@nestjs/swagger';
import { DateOnly, Nullable } from '../common/input.js';
import { type Phase, PHASES } from './phase.js';
import { TRANSITION_KINDS, type TransitionKind } from './time-in-phase.js';

export class PlanPhaseDto {
  @Nullable()
  @DateOnly()
  plannedStartDate?: string | null;

  @Nullable()
  @DateOnly()
  plannedEndDate?: string | null;
}

export class VisitDto {
  enteredAt: Date;
  @ApiProperty({ type: Date, nullable: true })
  leftAt: Date | null;
  /** Transition by which the project came in. */
  enteredBy: string;
  /** Transition by which it left. */
  @ApiProperty({ type: String, nullable: true })
  leftBy: string | null;
}

export class PhaseDto {
  @ApiProperty({ enum: PHASES })
  phase: Phase;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  plannedStartDate: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  plannedEndDate: string | null;
  /** Days over all visits, without those on hold. */
  @ApiProperty({ type: 'integer' })
  days: number;
  @ApiProperty({ type: 'integer' })
  onHoldDays: number;
  visits: VisitDto[];
  @ApiProperty({ type: 'integer' })
  version: number;
}

export class TransitionDto {
  id: string;
  @ApiProperty({ type: 'integer' })
  number: number;
  @ApiProperty({ enum: TRANSITION_KINDS })
  kind: TransitionKind;
  @ApiProperty({ enum: PHASES, nullable: true })
  fromPhase: Phase | null;
  @ApiProperty({ enum: PHASES, nullable: true })
  toPhase: Phase | null;
  account: string;
  @ApiProperty({ type: String, nullable: true })
  reviewId: string | null;
  occurredAt: Date;
}
