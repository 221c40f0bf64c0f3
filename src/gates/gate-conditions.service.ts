import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import type { ProjectRef } from '../projects/project-ref.js';
import type { NewConditionDto, UpdateConditionDto } from './gate-condition.dto.js';
import { GateCondition } from './gate-condition.entity.js';

/** What a conditional go asks for; a follow-up takes over what is still open. */
@Injectable()
export class GateConditionsService {
  constructor(private readonly database: Database) {}

  list(project: ProjectRef): Promise<GateCondition[]> {
    return this.database
      .repository(GateCondition)
      .find({ where: { projectId: project.id }, order: { dueDate: 'ASC', id: 'ASC' } });
  }

  async get(project: ProjectRef, id: string): Promise<GateCondition> {
    const found = isUuid(id)
      ? await this.database.repository(GateCondition).findOneBy({ id, projectId: project.id })
      : null;
    if (!found) throw NotFound.inPath('conditionId');
    return found;
  }

  async update(
    project: ProjectRef,
    id: string,
    { met, ...patch }: UpdateConditionDto,
  ): Promise<GateCondition> {
    const { metAt } = await this.get(project, id);
    const state =
      met === undefined || met === (metAt !== null)
        ? {}
        : { metAt: met ? now() : null, metBy: met ? context().account : null };
    await this.database.change(GateCondition, id, { ...patch, ...state });
    return this.get(project, id);
  }

  async add(
    projectId: string,
    reviewId: string,
    conditions: readonly NewConditionDto[],
  ): Promise<void> {
    if (conditions.length === 0) return;
    await this.database
      .repository(GateCondition)
      .insert(
        conditions.map((one) => ({ id: newId(), projectId, reviewId, ...one, createdAt: now() })),
      );
  }

  /** Gives a follow-up the conditions that its predecessor has not met yet. */
  async inherit(predecessor: ProjectRef, follower: ProjectRef): Promise<void> {
    const open = (await this.list(predecessor)).filter(({ metAt }) => metAt === null);
    for (const { reviewId, text, owner, dueDate } of open)
      await this.add(follower.id, reviewId, [{ text, owner, dueDate }]);
  }
}
