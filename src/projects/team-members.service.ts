import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { FactHistory } from './fact-history.js';
import { PersonFinder } from './person-finder.js';
import { partOfProject } from './project-part.js';
import type { ProjectRef } from './project-ref.js';
import type { TeamMemberDto, TeamMemberInputDto, UpdateTeamMemberDto } from './team-member.dto.js';
import { TeamMember } from './team-member.entity.js';
import type { TeamRole } from './team-role.js';

const SELECT =
  'SELECT id, role, name, account, person_id AS "personId", version, created_at AS "createdAt" FROM team_members';

@Injectable()
export class TeamMembersService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactHistory,
    private readonly people: PersonFinder,
  ) {}

  /** @param pointer where the member stands in the body */
  async add(
    project: ProjectRef,
    { role, name, account = null, person = null }: TeamMemberInputDto,
    pointer = '',
  ): Promise<TeamMemberDto> {
    const personId = await this.people.idOf(person, `${pointer}/person`);
    const made = { id: newId(), role, name, account, personId, version: 1, createdAt: now() };
    await this.database.repository(TeamMember).insert({ ...made, projectId: project.id });
    await this.renewTerm(made.id);
    await this.facts.touch(project.id, 'team');
    return made;
  }

  list(project: ProjectRef, query: PageQuery): Promise<Page<TeamMemberDto>> {
    return this.database.page(query, '"createdAt", id', `${SELECT} WHERE project_id = $1`, [
      project.id,
    ]);
  }

  inRole(project: ProjectRef, role: TeamRole): Promise<TeamMemberDto[]> {
    return this.database.read<TeamMemberDto & Record<string, unknown>>(
      `${SELECT} WHERE project_id = $1 AND role = $2 ORDER BY created_at, id`,
      [project.id, role],
    );
  }

  get(project: ProjectRef, id: string): Promise<TeamMemberDto> {
    return partOfProject(this.database, SELECT, project.id, id, 'teamMemberId');
  }

  async update(
    project: ProjectRef,
    id: string,
    { person, ...input }: UpdateTeamMemberDto,
  ): Promise<TeamMemberDto> {
    await this.get(project, id);
    await this.database.change(TeamMember, id, {
      ...input,
      ...(person !== undefined && { personId: await this.people.idOf(person, '/person') }),
    });
    await this.renewTerm(id);
    await this.facts.touch(project.id, 'team');
    return this.get(project, id);
  }

  async remove(project: ProjectRef, id: string): Promise<void> {
    await this.get(project, id);
    await this.database.remove(TeamMember, id);
    await this.endTerm(id, now());
    await this.facts.touch(project.id, 'team');
  }

  /** Every role that a person has or had in a team. */
  termsOf(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT project.code AS project, term.role, term.started_at AS "startedAt", term.ended_at AS "endedAt"
       FROM team_terms term JOIN projects project ON project.id = term.project_id
       WHERE term.person_id = $1 ORDER BY term.started_at, term.id`,
      [personId],
    );
  }

  /** Leaves the role in the team, without the name. */
  async eraseNameOf(personId: string): Promise<void> {
    await this.database.query(
      'UPDATE team_members SET name = id::text, person_id = NULL WHERE person_id = $1',
      [personId],
    );
  }

  /** Remembers from when the member's person has the role; the same person in the same role goes on. */
  private async renewTerm(memberId: string): Promise<void> {
    const moment = now();
    await this.endTerm(memberId, moment);
    await this.database.query(
      `INSERT INTO team_terms (id, project_id, team_member_id, role, person_id, started_at)
       SELECT $2, project_id, id, role, person_id, $3 FROM team_members member
       WHERE id = $1 AND person_id IS NOT NULL
         AND NOT EXISTS (SELECT FROM team_terms WHERE team_member_id = member.id AND ended_at IS NULL)`,
      [memberId, newId(), moment],
    );
  }

  /** Ends what is no longer so. */
  private async endTerm(memberId: string, moment: Date): Promise<void> {
    await this.database.query(
      `UPDATE team_terms term SET ended_at = $2 WHERE team_member_id = $1 AND ended_at IS NULL
         AND NOT EXISTS (SELECT FROM team_members member
                         WHERE (member.id, member.role, member.person_id) = ($1, term.role, term.person_id))`,
      [memberId, moment],
    );
  }
}
