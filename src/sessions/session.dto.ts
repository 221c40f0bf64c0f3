import { ApiProperty } from '@nestjs/swagger';
import {
  IdOrCode,
  Instant,
  Int,
  Line,
  Nullable,
  OneOf,
  Optional,
  TimeZone,
  WebAddress,
} from '../common/input.js';
import { PageQuery } from '../common/page.dto.js';
import { SESSION_STATUSES, type SessionStatus } from './session.entity.js';

class SessionFacts {
  @Optional()
  @TimeZone()
  zone?: string;

  @Nullable()
  @Line({ max: 200 })
  place?: string | null;

  @Nullable()
  @WebAddress()
  link?: string | null;

  @Nullable()
  @Int(0, 100_000)
  capacity?: number | null;
}

export class PlanSessionDto extends SessionFacts {
  @IdOrCode()
  courseId: string;

  @Nullable()
  @IdOrCode()
  projectId?: string | null;

  @Instant()
  startsAt: Date;

  @Instant()
  endsAt: Date;
}

export class UpdateSessionDto extends SessionFacts {
  @Optional()
  @Instant()
  startsAt?: Date;

  @Optional()
  @Instant()
  endsAt?: Date;

  @Optional()
  @OneOf(SESSION_STATUSES)
  status?: SessionStatus;
}

export class SessionQuery extends PageQuery {
  @Optional()
  @IdOrCode()
  courseId?: string;

  @Optional()
  @IdOrCode()
  projectId?: string;

  @Optional()
  @OneOf(SESSION_STATUSES)
  status?: SessionStatus;
}

export class SessionDto {
  id: string;
  courseId: string;
  courseCode: string;
  @ApiProperty({ type: String, nullable: true })
  projectId: string | null;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  @ApiProperty({ type: String, nullable: true })
  place: string | null;
  @ApiProperty({ type: String, nullable: true })
  link: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  capacity: number | null;
  @ApiProperty({ enum: SESSION_STATUSES })
  status: SessionStatus;
  @ApiProperty({ type: 'integer' })
  seatsTaken: number;
  @ApiProperty({ type: 'integer' })
  waiting: number;
  createdAt: Date;
  @ApiProperty({ type: 'integer' })
  version: number;
}
