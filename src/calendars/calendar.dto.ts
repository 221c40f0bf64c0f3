import { ApiProperty } from '@nestjs/swagger';
import { IdOrCode, Instant, Nullable, OneOf, Optional } from '../common/input.js';
import { type Language, LANGUAGES } from '../common/text.js';

export class CreateCalendarDto {
  @Nullable()
  @IdOrCode()
  projectId?: string | null;

  @Optional()
  @OneOf(LANGUAGES)
  language?: Language;

  @Optional()
  @Instant()
  expiresAt?: Date;
}

export class CalendarDto {
  id: string;
  account: string;
  @ApiProperty({ type: String, nullable: true })
  projectId: string | null;
  @ApiProperty({ enum: LANGUAGES })
  language: Language;
  expiresAt: Date;
  createdAt: Date;
}

export class CreatedCalendarDto extends CalendarDto {
  url: string;
}
