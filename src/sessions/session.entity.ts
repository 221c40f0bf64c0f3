import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SESSION_STATUSES = ['planned', 'cancelled'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** A course given on a moment, at a place or behind a link. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  courseId: string;

  /** Null: for everybody. */
  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** Where the clock hangs by which people come. */
  @Column('text')
  zone: string;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { nullable: true })
  link: string | null;

  /** Null: there is room for everybody. */
  @Column('integer', { nullable: true })
  capacity: number | null;

  @Column('text')
  status: SessionStatus;

  @Column('integer', { default: 0 })
  seatsTaken: number;

  @Column('integer', { default: 0 })
  waiting: number;

  /** The number that the last one who enrolled got. */
  @Column('integer', { default: 0 })
  lastNumber: number;

  /** When what is planned changed last; before that it is not known. */
  @Column('timestamptz')
  changedAt: Date;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
