import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { FactHistory } from './fact-history.js';
import { partOfProject } from './project-part.js';
import type { ProjectRef } from './project-ref.js';
import type { TeamMemberDto, TeamMemberInputDto, UpdateTeamMemberDto } from './team-member.dto.js';
import { TeamMember } from './team-member.entity.js';
import type { TeamRole } from './team-role.js';

const SELECT =
  'SELECT id, role, name, account, version, created_at AS "createdAt" FROM team_members';

@Injectable()
export class TeamMembersService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactHistory,
  ) {}

  async add(
    project: ProjectRef,
    { role, name, account = null }: TeamMemberInputDto,
  ): Promise<TeamMemberDto> {
    const made = { id: newId(), role, name, account, version: 1, createdAt: now() };
    await this.database.repository(TeamMember).insert({ ...made, projectId: project.id });
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
    input: UpdateTeamMemberDto,
  ): Promise<TeamMemberDto> {
    await this.get(project, id);
    await this.database.change(TeamMember, id, input);
    await this.facts.touch(project.id, 'team');
    return this.get(project, id);
  }

  async remove(project: ProjectRef, id: string): Promise<void> {
    await this.get(project, id);
    await this.database.remove(TeamMember, id);
    await this.facts.touch(project.id, 'team');
  }
}
