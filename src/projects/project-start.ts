import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { NotFound } from '../common/errors.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import { chooseCode } from './choose-code.js';
import { EvidenceService } from './evidence.service.js';
import { FactHistory } from './fact-history.js';
import { ObjectivesService } from './objectives.service.js';
import { PhasesService } from './phases.service.js';
import { ProgrammesService } from './programmes.service.js';
import { ProjectAccess } from './project-access.js';
import { codeOf, followingCode, freeCode } from './project-code.js';
import { ProjectLifecycle } from './project-lifecycle.js';
import type { ProjectRef } from './project-ref.js';
import { SUGGESTIONS } from './project-templates.js';
import type { StartedProjectDto, StartProjectDto } from './project.dto.js';
import { Project } from './project.entity.js';
import type { TeamMemberInputDto } from './team-member.dto.js';
import { TeamMembersService } from './team-members.service.js';

/** Begins projects: by one call, or as the follow-up of one that is scaled up. */
@Injectable()
export class ProjectStart {
  constructor(
    private readonly database: Database,
    private readonly access: ProjectAccess,
    private readonly programmes: ProgrammesService,
    private readonly phases: PhasesService,
    private readonly team: TeamMembersService,
    private readonly objectives: ObjectivesService,
    private readonly evidence: EvidenceService,
    private readonly facts: FactHistory,
    private readonly lifecycle: ProjectLifecycle,
  ) {}

  /** @throws NotFound at `/programmeId` or `/predecessorId`, Conflict when the code is taken */
  async start(input: StartProjectDto): Promise<StartedProjectDto> {
    const { template = null, predecessorId, team = [], audiences = [] } = input;
    const id = newId();
    const predecessor = predecessorId ? await this.predecessor(predecessorId) : undefined;
    const project: ProjectRef = {
      ...factsOf(input),
      id,
      code: input.code ?? (await this.freeCode(input.name)),
      name: input.name,
      programmeId: await this.programmes.forNewProject(input.programmeId, predecessor),
      predecessorId: predecessor?.id ?? null,
      phase: 'preparation',
      status: 'active',
      outcome: null,
      version: 1,
      createdAt: now(),
    };
    const suggestions = template ? SUGGESTIONS[template] : undefined;
    await this.insert(project, suggestions?.aiProfile);
    for (const [index, member] of withCreator(team).entries())
      await this.team.add(project, member, `/team/${index}`);
    if (suggestions) await this.objectives.suggest(project, suggestions.objective);
    if (predecessor) await this.inherit(predecessor, project);
    await this.lifecycle.start({ project, template, audiences });
    return { ...project, gate: await this.lifecycle.gateOf(project) };
  }

  /**
   * Makes the follow-up of a project that is scaled up: a draft without audiences that inherits what
   * still holds, led by the same people.
   */
  async scaleUp(predecessor: ProjectRef): Promise<ProjectRef> {
    const follower: ProjectRef = {
      ...factsOf({}),
      id: newId(),
      code: await chooseCode(this.database, 'projects', (taken) =>
        followingCode(predecessor.code, taken),
      ),
      name: predecessor.name,
      programmeId: predecessor.programmeId,
      predecessorId: predecessor.id,
      phase: 'preparation',
      status: 'draft',
      outcome: null,
      version: 1,
      createdAt: now(),
    };
    await this.insert(follower);
    for (const lead of await this.team.inRole(predecessor, 'project_lead'))
      await this.team.add(follower, { ...lead, person: lead.personId });
    await this.inherit(predecessor, follower);
    return follower;
  }

  private async insert(project: ProjectRef, aiProfile: Project['aiProfile'] = {}): Promise<void> {
    await this.database.repository(Project).insert({ ...project, aiProfile });
    await this.facts.touch(project.id, 'project', 'ai_profile');
    await this.phases.begin(project);
  }

  private async inherit(predecessor: ProjectRef, follower: ProjectRef): Promise<void> {
    await this.evidence.inherit(predecessor, follower);
    await this.lifecycle.inherit({ predecessor, follower });
  }

  private async predecessor(idOrCode: string): Promise<ProjectRef> {
    const predecessor = await this.access.find(idOrCode);
    if (!predecessor) throw NotFound.inBody('/predecessorId');
    return predecessor;
  }

  private freeCode(name: string): Promise<string> {
    return chooseCode(this.database, 'projects', (taken) => freeCode(codeOf(name), taken));
  }
}

const factsOf = ({
  useCase = null,
  solution = null,
  supplier = null,
  horizon = null,
  goLiveDate = null,
}: Partial<StartProjectDto>): Pick<
  ProjectRef,
  'useCase' | 'solution' | 'supplier' | 'horizon' | 'goLiveDate'
> => ({ useCase, solution, supplier, horizon, goLiveDate });

/** The creator leads the project, unless the team says what else the account does. */
function withCreator(team: TeamMemberInputDto[]): TeamMemberInputDto[] {
  const { account } = context();
  if (team.some((member) => member.account === account)) return team;
  return [...team, { role: 'project_lead', name: account, account }];
}
