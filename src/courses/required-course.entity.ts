import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TeamRole } from '../projects/team-role.js';

/** A course that a project asks of its people. */
@Entity('required_courses')
export class RequiredCourse {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('uuid')
  courseId: string;

  /** Null: of all its audiences, unless of a role in the team. */
  @Column('uuid', { nullable: true })
  audienceId: string | null;

  /** Of the people with this role in the team, whatever audience they are in. */
  @Column('text', { nullable: true })
  teamRole: TeamRole | null;

  /** Null: on all dates. */
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
