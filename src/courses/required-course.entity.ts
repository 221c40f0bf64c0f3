import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A course that a project asks of its people. */
@Entity('required_courses')
export class RequiredCourse {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('uuid')
  courseId: string;

  /** Null: of all its audiences. */
  @Column('uuid', { nullable: true })
  audienceId: string | null;

  /** Null: on all dates. */
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
