import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import type { AddBarrierDto, BarrierDto, UpdateBarrierDto } from './barrier.dto.js';
import { Barrier } from './barrier.entity.js';
import { partOfProject } from './project-part.js';
import type { ProjectRef } from './project-ref.js';

const SELECT = `SELECT id, kind, severity, description, mitigation, owner, version, created_at AS "createdAt"
  FROM barriers`;

@Injectable()
export class BarriersService {
  constructor(private readonly database: Database) {}

  async add(project: ProjectRef, input: AddBarrierDto): Promise<BarrierDto> {
    const made = {
      id: newId(),
      mitigation: null,
      owner: null,
      ...input,
      version: 1,
      createdAt: now(),
    };
    await this.database.repository(Barrier).insert({ ...made, projectId: project.id });
    return made;
  }

  list(project: ProjectRef, query: PageQuery): Promise<Page<BarrierDto>> {
    return this.database.page(query, '"createdAt", id', `${SELECT} WHERE project_id = $1`, [
      project.id,
    ]);
  }

  get(project: ProjectRef, id: string): Promise<BarrierDto> {
    return partOfProject(this.database, SELECT, project.id, id, 'barrierId');
  }

  async update(project: ProjectRef, id: string, input: UpdateBarrierDto): Promise<BarrierDto> {
    await this.get(project, id);
    await this.database.change(Barrier, id, input);
    return this.get(project, id);
  }

  async remove(project: ProjectRef, id: string): Promise<void> {
    await this.get(project, id);
    await this.database.remove(Barrier, id);
  }
}
