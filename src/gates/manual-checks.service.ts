import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { asOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { Conflict, NotFound } from '../common/errors.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { mayBeByHand } from './by-hand.js';
import { POPULATION } from './evaluate-gate.js';
import { REFUSALS } from './gate-refusal.texts.js';
import { ALL_CRITERIA } from './default-gates.js';
import type { ManualCheckDto, PutManualCheckDto } from './manual-check.dto.js';
import { ManualCheck } from './manual-check.entity.js';

@Injectable()
export class ManualChecksService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: MetricCatalogue,
  ) {}

  /**
   * Records what somebody found; the check before it stays in the history.
   * @throws NotFound for a criterion that does not exist, Conflict for one that is not checked by hand
   */
  async put(project: ProjectRef, key: string, input: PutManualCheckDto): Promise<ManualCheck> {
    const criterion = ALL_CRITERIA.find((one) => one.key === key);
    if (!criterion) throw NotFound.inPath('criterionKey');
    const population = criterion.kind === 'computed' ? await this.population(project) : null;
    if (!mayBeByHand(criterion, population)) throw new Conflict('not-manual', REFUSALS.notManual);
    // Two at once: the project's row puts them in a row.
    await this.database.query('SELECT 1 FROM projects WHERE id = $1 FOR UPDATE', [project.id]);
    const checks = this.database.repository(ManualCheck);
    const place = { projectId: project.id, criterionKey: key };
    await checks.update({ ...place, supersededAt: IsNull() }, { supersededAt: now() });
    const check = {
      id: newId(),
      ...place,
      ...input,
      checkedBy: context().account,
      recordedAt: now(),
    };
    await checks.insert(check);
    return { ...check, supersededAt: null };
  }

  async list(project: ProjectRef): Promise<{ items: ManualCheckDto[] }> {
    const items = await this.database.read<ManualCheckDto & Record<string, unknown>>(
      `SELECT criterion_key AS "criterionKey", met, note, checked_by AS by, recorded_at AS "recordedAt"
       FROM manual_checks WHERE project_id = $1 AND superseded_at IS NULL ORDER BY recorded_at, criterion_key`,
      [project.id],
    );
    return { items };
  }

  /** How many people the project is for; null when it has nobody. */
  private async population({ id, programmeId }: ProjectRef): Promise<number | null> {
    const today = { projectId: id, programmeId, asOf: asOf(undefined) };
    const [population] = await this.catalogue.measure(POPULATION, today);
    return population!.value;
  }
}
