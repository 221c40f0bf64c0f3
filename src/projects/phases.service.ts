import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { Conflict, InvalidInput } from '../common/errors.js';
import { newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { FactHistory } from './fact-history.js';
import type { PhaseDto, PlanPhaseDto, TransitionDto } from './phase.dto.js';
import { PhasePlan } from './phase-plan.entity.js';
import { isEarlier, type Phase, PHASES } from './phase.js';
import type { ProjectRef } from './project-ref.js';
import { projectSteps } from './project-steps.js';
import type { Outcome, ProjectStatus, StatusTransition } from './project-status.js';
import { timeInPhases, type TransitionKind } from './time-in-phase.js';
import { Transition } from './transition.entity.js';

interface PlanRow {
  id: string;
  phase: Phase;
  plannedStartDate: string | null;
  plannedEndDate: string | null;
  version: number;
}

/** Where a project is, was and means to be. The only one that changes its phase or status. */
@Injectable()
export class PhasesService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactHistory,
  ) {}

  async plan(project: ProjectRef): Promise<PhaseDto[]> {
    const plans = await this.database.read<PlanRow>(
      `SELECT id, phase, planned_start_date AS "plannedStartDate", planned_end_date AS "plannedEndDate", version
       FROM phase_plans WHERE project_id = $1`,
      [project.id],
    );
    const times = timeInPhases(
      await projectSteps(this.database, project.id),
      asOf(undefined).at,
      context().zone,
    );
    return PHASES.map((phase) => {
      const { id: _id, ...plan } = plans.find((one) => one.phase === phase)!;
      return { ...plan, ...times[phase] };
    });
  }

  /** @throws InvalidInput when the end would come before the start */
  async updatePlan(project: ProjectRef, phase: Phase, input: PlanPhaseDto): Promise<PhaseDto> {
    const known = await this.database
      .repository(PhasePlan)
      .findOneByOrFail({ projectId: project.id, phase });
    const { plannedStartDate, plannedEndDate } = { ...known, ...input };
    if (plannedStartDate && plannedEndDate && plannedEndDate < plannedStartDate)
      throw new InvalidInput([{ in: 'body', location: '/plannedEndDate', code: 'before-start' }]);
    await this.database.change(PhasePlan, known.id, input);
    return (await this.plan(project)).find((one) => one.phase === phase)!;
  }

  transitions(project: ProjectRef, query: PageQuery): Promise<Page<TransitionDto>> {
    return this.database.page(
      query,
      'number',
      `SELECT id, number, kind, from_phase AS "fromPhase", to_phase AS "toPhase", account,
              review_id AS "reviewId", occurred_at AS "occurredAt"
       FROM transitions WHERE project_id = $1`,
      [project.id],
    );
  }

  /** Begins the first phase's plan; an active project enters that phase now. */
  async begin(project: ProjectRef): Promise<void> {
    await this.database
      .repository(PhasePlan)
      .insert(PHASES.map((phase) => ({ id: newId(), projectId: project.id, phase })));
    if (project.status === 'active') await this.record(project, 'start', project.phase);
  }

  /**
   * Moves an active project to another phase by the decision of a review.
   * @throws Conflict when it is no longer active in the phase that the caller saw
   */
  async moveTo(project: ProjectRef, phase: Phase, reviewId: string): Promise<void> {
    await this.set(project, { phase });
    const kind = isEarlier(phase, project.phase) ? 'back' : 'advance';
    await this.record(project, kind, phase, reviewId);
  }

  /**
   * Ends a project by its last decision.
   * @throws Conflict when it is no longer active in the phase that the caller saw
   */
  async complete(project: ProjectRef, outcome: Outcome, reviewId: string): Promise<void> {
    await this.set(project, { status: 'completed', outcome });
    await this.record(project, 'complete', null, reviewId);
  }

  /** @throws Conflict when its status has changed meanwhile */
  async changeStatus(
    project: ProjectRef,
    status: ProjectStatus,
    transition: StatusTransition,
  ): Promise<void> {
    await this.set(project, { status });
    await this.record(project, transition, transition === 'stop' ? null : project.phase);
  }

  private async set(
    project: ProjectRef,
    {
      phase = project.phase,
      status = project.status,
      outcome = project.outcome,
    }: Partial<ProjectRef>,
  ): Promise<void> {
    const [changed] = await this.database.query(
      `UPDATE projects SET phase = $4, status = $5, outcome = $6, version = version + 1
       WHERE id = $1 AND phase = $2 AND status = $3 RETURNING id`,
      [project.id, project.phase, project.status, phase, status, outcome],
    );
    if (!changed) throw new Conflict('project-changed', CHANGED);
    await this.facts.touch(project.id, 'project');
  }

  /** The project's row is locked by now, so that numbers follow each other. */
  private async record(
    project: ProjectRef,
    kind: TransitionKind,
    toPhase: Phase | null,
    reviewId: string | null = null,
  ): Promise<void> {
    const [{ number }] = (await this.database.query<{ number: number }>(
      'SELECT count(*) + 1 AS number FROM transitions WHERE project_id = $1',
      [project.id],
    )) as [{ number: number }];
    await this.database.repository(Transition).insert({
      id: newId(),
      projectId: project.id,
      number,
      kind,
      fromPhase: kind === 'start' ? null : project.phase,
      toPhase,
      account: context().account,
      reviewId,
      occurredAt: now(),
    });
  }
}

const CHANGED = {
  nl: 'De fase of status van het project is intussen veranderd.',
  en: 'The phase or status of the project has changed meanwhile.',
};
