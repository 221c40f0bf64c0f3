import { ApiProperty } from '@nestjs/swagger';
import {
  FreeText,
  Instant,
  Int,
  Line,
  Lines,
  Nested,
  Nullable,
  OneOf,
  Optional,
} from '../common/input.js';
import { PageQuery } from '../common/page.dto.js';
import { type Phase, PHASES } from '../projects/phase.js';
import {
  type Channel,
  CHANNELS,
  COMMUNICATION_STATUSES,
  type CommunicationStatus,
  PLANNED_STATUSES,
  type PlannedStatus,
  SENDER_ROLES,
  type SenderRole,
} from './communication-kinds.js';

export class MessageTitleDto {
  @Line({ max: 200 })
  nl: string;

  @Nullable()
  @Line({ max: 200 })
  en?: string | null;
}

export class KeyMessageDto {
  @FreeText()
  nl: string;

  @Nullable()
  @FreeText()
  en?: string | null;
}

class CommunicationFacts {
  @Optional()
  @Lines({ max: 100, length: 64 })
  audienceIds?: string[];

  @Nullable()
  @Line({ max: 200 })
  senderName?: string | null;

  @Nullable()
  @Line({ max: 200 })
  owner?: string | null;

  @Nullable()
  @Instant()
  plannedAt?: Date | null;
}

export class PlanCommunicationDto extends CommunicationFacts {
  @Nested(() => MessageTitleDto)
  title: MessageTitleDto;

  @Nested(() => KeyMessageDto)
  keyMessage: KeyMessageDto;

  @OneOf(PHASES)
  phase: Phase;

  @OneOf(CHANNELS)
  channel: Channel;

  @OneOf(SENDER_ROLES)
  senderRole: SenderRole;
}

export class UpdateCommunicationDto extends CommunicationFacts {
  @Optional()
  @Nested(() => MessageTitleDto)
  title?: MessageTitleDto;

  @Optional()
  @Nested(() => KeyMessageDto)
  keyMessage?: KeyMessageDto;

  @Optional()
  @OneOf(PHASES)
  phase?: Phase;

  @Optional()
  @OneOf(CHANNELS)
  channel?: Channel;

  @Optional()
  @OneOf(SENDER_ROLES)
  senderRole?: SenderRole;

  @Optional()
  @OneOf(PLANNED_STATUSES)
  status?: PlannedStatus;
}

export class SendingDto {
  @Optional()
  @Instant()
  sentAt?: Date;

  @Nullable()
  @Int(0, 1_000_000)
  reachedCount?: number | null;
}

export class CommunicationQuery extends PageQuery {
  @Optional()
  @OneOf(PHASES)
  phase?: Phase;

  @Optional()
  @OneOf(COMMUNICATION_STATUSES)
  status?: CommunicationStatus;
}

export class CommunicationDto {
  id: string;
  @ApiProperty({ type: MessageTitleDto })
  title: MessageTitleDto;
  @ApiProperty({ type: KeyMessageDto })
  keyMessage: KeyMessageDto;
  @ApiProperty({ enum: PHASES })
  phase: Phase;
  @ApiProperty({ type: [String] })
  audienceIds: string[];
  @ApiProperty({ enum: CHANNELS })
  channel: Channel;
  @ApiProperty({ enum: SENDER_ROLES })
  senderRole: SenderRole;
  @ApiProperty({ type: String, nullable: true })
  senderName: string | null;
  @ApiProperty({ type: String, nullable: true })
  owner: string | null;
  @ApiProperty({ type: Date, nullable: true })
  plannedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true })
  sentAt: Date | null;
  @ApiProperty({ type: 'integer', nullable: true })
  reachedCount: number | null;
  @ApiProperty({ enum: COMMUNICATION_STATUSES })
  status: CommunicationStatus;
  createdAt: Date;
  @ApiProperty({ type: 'integer' })
  version: number;
}
