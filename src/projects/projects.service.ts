import { Injectable } from '@nestjs/common';
import { Conflict, NotFound } from '../common/errors.js';
import type { Page } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { FactHistory } from './fact-history.js';
import { PhasesService } from './phases.service.js';
import { ProgrammesService } from './programmes.service.js';
import { ProjectAccess } from './project-access.js';
import { PROJECT_COLUMNS, type ProjectRef } from './project-ref.js';
import { statusTransition } from './project-status.js';
import type { ProjectDto, ProjectQuery, UpdateProjectDto } from './project.dto.js';
import { Project } from './project.entity.js';

const ORDERS: Record<string, string> = {
  name: 'name, code',
  '-name': 'name DESC, code',
  code: 'code',
  '-code': 'code DESC',
  createdAt: '"createdAt", code',
  '-createdAt': '"createdAt" DESC, code',
  goLiveDate: '"goLiveDate" NULLS LAST, code',
  '-goLiveDate': '"goLiveDate" DESC NULLS LAST, code',
};

@Injectable()
export class ProjectsService {
  constructor(
    private readonly database: Database,
    private readonly access: ProjectAccess,
    private readonly programmes: ProgrammesService,
    private readonly phases: PhasesService,
    private readonly facts: FactHistory,
  ) {}

  async list(query: ProjectQuery): Promise<Page<ProjectDto>> {
    const { phase, status, horizon, q, sort = 'createdAt' } = query;
    return this.database.page(
      query,
      ORDERS[sort]!,
      `SELECT ${PROJECT_COLUMNS} FROM projects
       WHERE ($1::uuid IS NULL OR programme_id = $1) AND ($2::uuid IS NULL OR predecessor_id = $2)
         AND ($3::text IS NULL OR phase = $3) AND ($4::text IS NULL OR status = $4)
         AND ($5::text IS NULL OR horizon = $5) AND ($6::text IS NULL OR strpos(search_text, lower($6)) > 0)`,
      [
        await this.programmeOf(query),
        await this.predecessorOf(query),
        phase ?? null,
        status ?? null,
        horizon ?? null,
        q ?? null,
      ],
    );
  }

  /** Every project of a programme, in the order of their codes. */
  ofProgramme(programmeId: string): Promise<ProjectRef[]> {
    return this.database.read<ProjectRef & Record<string, unknown>>(
      `SELECT ${PROJECT_COLUMNS} FROM projects WHERE programme_id = $1 ORDER BY code`,
      [programmeId],
    );
  }

  /** @throws Conflict when the status asked for does not follow from the present one */
  async update(project: ProjectRef, { status, ...facts }: UpdateProjectDto): Promise<ProjectDto> {
    await this.database.change(Project, project.id, facts);
    await this.facts.touch(project.id, 'project');
    if (status && status !== project.status) {
      const transition = statusTransition(project.status, status);
      if (!transition) throw notPossible(project.status, status);
      await this.phases.changeStatus(project, status, transition);
    }
    return (await this.access.find(project.id))!;
  }

  private async programmeOf({ programmeId }: ProjectQuery): Promise<string | null> {
    if (programmeId === undefined) return null;
    const programme = await this.programmes.find(programmeId);
    if (!programme) throw NotFound.inQuery('programmeId');
    return programme.id;
  }

  private async predecessorOf({ predecessorId }: ProjectQuery): Promise<string | null> {
    if (predecessorId === undefined) return null;
    const predecessor = await this.access.find(predecessorId);
    if (!predecessor) throw NotFound.inQuery('predecessorId');
    return predecessor.id;
  }
}

const notPossible = (from: string, to: string): Conflict =>
  new Conflict('status-not-possible', {
    nl: `Van status ${from} kan een project niet naar ${to}.`,
    en: `A project cannot go from status ${from} to ${to}.`,
  });
