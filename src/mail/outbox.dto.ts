import { ApiProperty } from '@nestjs/swagger';
import { OneOf, Optional } from '../common/input.js';
import { PageQuery } from '../common/page.dto.js';
import { LANGUAGES, type Language } from '../common/text.js';
import { MemberPersonDto } from '../people/audience.dto.js';
import {
  MAIL_KINDS,
  MAIL_REASONS,
  MAIL_STATES,
  type MailKind,
  type MailReason,
  type MailState,
} from './mail-kinds.js';

export class OutboxQuery extends PageQuery {
  @Optional()
  @OneOf(MAIL_STATES)
  state?: MailState;
}

export class ProjectOutboxQuery extends OutboxQuery {
  @Optional()
  @OneOf(MAIL_KINDS)
  kind?: MailKind;
}

/** How many mails are in each state. */
export class MailCountsDto {
  @ApiProperty({ type: 'integer' })
  queued: number;
  @ApiProperty({ type: 'integer' })
  sending: number;
  @ApiProperty({ type: 'integer' })
  sent: number;
  @ApiProperty({ type: 'integer' })
  refused: number;
  @ApiProperty({ type: 'integer' })
  unclear: number;
  @ApiProperty({ type: 'integer' })
  noAddress: number;
  @ApiProperty({ type: 'integer' })
  cancelled: number;
}

/** One mail and what became of it. */
export class OutboxMailDto {
  id: string;
  @ApiProperty({ enum: MAIL_KINDS })
  kind: MailKind;
  /** Null for a mail to an account, and for who may not see names. */
  @ApiProperty({ type: String, nullable: true })
  personId: string | null;
  /** Null for who may not see names, and for whom was erased. */
  @ApiProperty({ type: MemberPersonDto, nullable: true })
  person: MemberPersonDto | null;
  @ApiProperty({ enum: LANGUAGES })
  language: Language;
  @ApiProperty({ enum: MAIL_STATES })
  state: MailState;
  @ApiProperty({ enum: MAIL_REASONS, nullable: true })
  reason: MailReason | null;
  @ApiProperty({ type: String, nullable: true })
  reply: string | null;
  @ApiProperty({ type: 'integer' })
  attempts: number;
  queuedAt: Date;
  @ApiProperty({ type: Date, nullable: true })
  retryAt: Date | null;
  @ApiProperty({ type: Date, nullable: true })
  finishedAt: Date | null;
}

export class OutboxDto {
  /** Whether an SMTP server is configured; without one mails wait. */
  sends: boolean;
  @ApiProperty({ type: MailCountsDto })
  counts: MailCountsDto;
  @ApiProperty({ type: [OutboxMailDto] })
  items: OutboxMailDto[];
  @ApiProperty({ type: 'integer' })
  page: number;
  @ApiProperty({ type: 'integer' })
  pageSize: number;
  @ApiProperty({ type: 'integer' })
  total: number;
}

/** A mail as its reader gets it. */
export class MailPreviewDto {
  @ApiProperty({ enum: LANGUAGES })
  language: Language;
  subject: string;
  text: string;
  html: string;
}
