import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import type { Text } from '../common/text.js';
import { Database } from '../database/database.js';
import { FactHistory } from './fact-history.js';
import type { AddObjectiveDto, ObjectiveDto, UpdateObjectiveDto } from './objective.dto.js';
import { Objective } from './objective.entity.js';
import { partOfProject } from './project-part.js';
import type { ProjectRef } from './project-ref.js';

const SELECT = `SELECT id, title, unit, baseline, target, deadline_date AS "deadlineDate", version, created_at AS "createdAt"
  FROM objectives`;

@Injectable()
export class ObjectivesService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactHistory,
  ) {}

  async add(project: ProjectRef, input: AddObjectiveDto): Promise<ObjectiveDto> {
    const made = {
      id: newId(),
      unit: null,
      baseline: null,
      target: null,
      deadlineDate: null,
      ...input,
      version: 1,
      createdAt: now(),
    };
    await this.database.repository(Objective).insert({ ...made, projectId: project.id });
    await this.facts.touch(project.id, 'objectives');
    return made;
  }

  /** Adds an objective that still lacks its numbers, in the caller's language. */
  async suggest(
    project: ProjectRef,
    { title, unit }: Record<'title' | 'unit', Text>,
  ): Promise<void> {
    const { language } = context();
    await this.add(project, { title: title[language], unit: unit[language] });
  }

  list(project: ProjectRef, query: PageQuery): Promise<Page<ObjectiveDto>> {
    return this.database.page(query, '"createdAt", id', `${SELECT} WHERE project_id = $1`, [
      project.id,
    ]);
  }

  get(project: ProjectRef, id: string): Promise<ObjectiveDto> {
    return partOfProject(this.database, SELECT, project.id, id, 'objectiveId');
  }

  async update(project: ProjectRef, id: string, input: UpdateObjectiveDto): Promise<ObjectiveDto> {
    await this.get(project, id);
    await this.database.change(Objective, id, input);
    await this.facts.touch(project.id, 'objectives');
    return this.get(project, id);
  }

  async remove(project: ProjectRef, id: string): Promise<void> {
    await this.get(project, id);
    await this.database.remove(Objective, id);
    await this.facts.touch(project.id, 'objectives');
  }
}
