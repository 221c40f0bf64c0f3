import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TeamRole } from './team-role.js';

@Entity('team_members')
export class TeamMember {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  role: TeamRole;

  @Column('text')
  name: string;

  /** The account that logs in; whoever leads a project may change it. */
  @Column('text', { nullable: true })
  account: string | null;

  /** The employee this is; courses of a role are required of whom it names. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
