import { ApiProperty } from '@nestjs/swagger';
import { Lines, OneOf, Optional } from '../common/input.js';
import { ItemOutcomeDto, StoredItemDto } from '../common/item-outcome.dto.js';
import { PageQuery } from '../common/page.dto.js';
import { MemberPersonDto } from '../people/audience.dto.js';
import { type Wish, WISHES } from './assign-seats.js';
import {
  ENROLMENT_STATUSES,
  type EnrolmentStatus,
  GIVEN_UP,
  type GivenUp,
} from './enrolment-status.js';

export class EnrolPeopleDto {
  @Lines({ min: 1, max: 1000, length: 254 })
  people: string[];

  @Optional()
  @OneOf(WISHES)
  status?: Wish;
}

export class EnrolOutcomeDto extends StoredItemDto {
  @ApiProperty({ enum: ENROLMENT_STATUSES, required: false })
  status?: EnrolmentStatus;
}

export class EnrolmentQuery extends PageQuery {
  @Optional()
  @OneOf(ENROLMENT_STATUSES)
  status?: EnrolmentStatus;
}

export class EnrolmentDto {
  id: string;
  personId: string;
  /** Null for who may not see names, and for whom was erased. */
  @ApiProperty({ type: MemberPersonDto, nullable: true })
  person: MemberPersonDto | null;
  @ApiProperty({ enum: ENROLMENT_STATUSES })
  status: EnrolmentStatus;
  @ApiProperty({ type: 'integer', nullable: true })
  number: number | null;
  /** On the waiting list, from 1; null for who does not wait. */
  @ApiProperty({ type: 'integer', nullable: true })
  position: number | null;
  recordedAt: Date;
}

export class GiveUpPlaceDto {
  @OneOf(GIVEN_UP)
  status: GivenUp;
}

export class RecordAttendanceDto {
  @Optional()
  @Lines({ max: 1000, length: 254 })
  attended?: string[];

  @Optional()
  @Lines({ max: 1000, length: 254 })
  noShow?: string[];
}

const ATTENDANCE_LISTS = ['attended', 'noShow'] as const;

export class AttendanceOutcomeDto extends ItemOutcomeDto {
  @ApiProperty({ enum: ATTENDANCE_LISTS })
  list: (typeof ATTENDANCE_LISTS)[number];
}
