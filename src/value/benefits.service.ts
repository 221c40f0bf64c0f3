import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { FactHistory } from '../projects/fact-history.js';
import type { AddBenefitDto, BenefitDto, UpdateBenefitDto } from './benefit.dto.js';
import { Benefit } from './benefit.entity.js';
import { partOfProject } from '../projects/project-part.js';
import type { ProjectRef } from '../projects/project-ref.js';
import type { ProjectTemplate } from '../projects/project-templates.js';
import { BENEFIT_SUGGESTIONS } from './benefit-suggestions.js';

const SELECT = `SELECT id, title, description, kind, horizon, unit, baseline, expected_amount AS "expectedAmount", period, version, created_at AS "createdAt"
  FROM benefits`;

@Injectable()
export class BenefitsService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactHistory,
  ) {}

  async add(project: ProjectRef, input: AddBenefitDto): Promise<BenefitDto> {
    const made = {
      id: newId(),
      description: null,
      unit: null,
      baseline: null,
      expectedAmount: null,
      period: null,
      ...input,
      version: 1,
      createdAt: now(),
    };
    await this.database.repository(Benefit).insert({ ...made, projectId: project.id });
    await this.facts.touch(project.id, 'benefits');
    return made;
  }

  /** Adds what a project of this kind usually hopes for, in the caller's language. */
  async suggest(project: ProjectRef, template: ProjectTemplate | null): Promise<void> {
    if (!template) return;
    const { language } = context();
    const { title, unit, ...suggestion } = BENEFIT_SUGGESTIONS[template];
    await this.add(project, { ...suggestion, title: title[language], unit: unit[language] });
  }

  list(project: ProjectRef, query: PageQuery): Promise<Page<BenefitDto>> {
    return this.database.page(query, '"createdAt", id', `${SELECT} WHERE project_id = $1`, [
      project.id,
    ]);
  }

  get(project: ProjectRef, id: string): Promise<BenefitDto> {
    return partOfProject(this.database, SELECT, project.id, id, 'benefitId');
  }

  async update(project: ProjectRef, id: string, input: UpdateBenefitDto): Promise<BenefitDto> {
    await this.get(project, id);
    await this.database.change(Benefit, id, input);
    await this.facts.touch(project.id, 'benefits');
    return this.get(project, id);
  }

  async remove(project: ProjectRef, id: string): Promise<void> {
    await this.get(project, id);
    await this.database.remove(Benefit, id);
    await this.facts.touch(project.id, 'benefits');
  }
}
