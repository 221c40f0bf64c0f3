import { ApiProperty } from '@nestjs/swagger';
import { OneOf, Optional, SomeOf } from '../common/input.js';
import { LANGUAGES, type Language } from '../common/text.js';

export class PreviewQuery {
  @Optional()
  @OneOf(LANGUAGES)
  language?: Language;
}

/** What can be sent again on somebody's word. */
export const AGAIN_STATES = ['unclear', 'refused', 'no_address', 'cancelled'] as const;
export type AgainState = (typeof AGAIN_STATES)[number];

export class SendAgainDto {
  @SomeOf(AGAIN_STATES)
  states: AgainState[];
}

export class QueuedMailsDto {
  @ApiProperty({ type: 'integer' })
  queued: number;
}

export class TestMailDto {
  mailId: string;
}
