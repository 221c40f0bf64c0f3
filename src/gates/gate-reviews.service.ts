import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { Conflict, type DomainError, Forbidden, InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { momentInJson } from '../database/moment-in-json.js';
import { PhasesService } from '../projects/phases.service.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectStart } from '../projects/project-start.js';
import { decide, decisionFaults, type Refusal, type Ruling, type Since } from './decide.js';
import { GateCondition } from './gate-condition.entity.js';
import { GateConditionsService } from './gate-conditions.service.js';
import {
  type DecideGateDto,
  type FollowUpDto,
  GateReviewDto,
  type SubmitGateDto,
} from './gate-review.dto.js';
import { GateReview } from './gate-review.entity.js';
import { REFUSALS } from './gate-refusal.texts.js';
import { GateService } from './gate.service.js';

type Allowed = Extract<Ruling, { allowed: true }>;

@Injectable()
export class GateReviewsService {
  constructor(
    private readonly database: Database,
    private readonly gates: GateService,
    private readonly conditions: GateConditionsService,
    private readonly phases: PhasesService,
    private readonly starts: ProjectStart,
  ) {}

  /**
   * Freezes the gate as it is now and asks for a decision; always allowed, also when it is not ready.
   * @throws Conflict while another review waits, or when the project is not active
   */
  async submit(project: ProjectRef, { note = null }: SubmitGateDto): Promise<GateReviewDto> {
    if (project.status !== 'active') throw new Conflict('project-not-active', REFUSALS.notActive);
    const gate = await this.gates.evaluate(project, project.phase, asOf(undefined));
    const id = newId();
    const [made] = await this.database.query(
      `INSERT INTO gate_reviews (id, project_id, phase, state, note, gate, submitted_by, submitted_at)
       SELECT $1, id, phase, 'submitted', $3, $4, $5, $6 FROM projects
       WHERE id = $2 AND phase = $7 AND status = 'active'
       ON CONFLICT (organisation_id, project_id) WHERE state = 'submitted' DO NOTHING RETURNING id`,
      [id, project.id, note, JSON.stringify(gate), context().account, now(), project.phase],
    );
    if (!made) throw new Conflict('review-waits', REFUSALS.waits);
    return this.get(project, id);
  }

  list({ id }: ProjectRef, query: PageQuery): Promise<Page<GateReviewDto>> {
    return this.database.page(
      query,
      '"submittedAt" DESC, id',
      `SELECT r.id, r.project_id AS "projectId", r.phase, r.state, r.note, r.submitted_by AS "submittedBy",
              r.submitted_at AS "submittedAt", r.decision, r.motivation,
              coalesce((SELECT jsonb_agg(jsonb_build_object(
                  'id', c.id, 'reviewId', c.review_id, 'text', c.text, 'owner', c.owner, 'dueDate', c.due_date,
                  'met', c.met_at IS NOT NULL, 'metAt', ${momentInJson('c.met_at')}, 'metBy', c.met_by, 'note', c.note,
                  'version', c.version, 'createdAt', ${momentInJson('c.created_at')}) ORDER BY c.due_date, c.id)
                FROM gate_conditions c WHERE c.review_id = r.id AND c.project_id = r.project_id), '[]') AS conditions,
              r.to_phase AS "toPhase", r.outcome, r.decided_by AS "decidedBy", r.decided_at AS "decidedAt",
              r.withdrawn_by AS "withdrawnBy", r.withdrawn_at AS "withdrawnAt",
              (SELECT jsonb_build_object('id', f.id, 'code', f.code) FROM projects f WHERE f.id = r.follow_up_id)
                AS "followUp",
              r.version, r.gate
       FROM gate_reviews r WHERE r.project_id = $1`,
      [id],
    );
  }

  async get(project: ProjectRef, id: string): Promise<GateReviewDto> {
    return this.shown(await this.load(project, id));
  }

  /**
   * Takes the decision and moves the project as it says.
   * @throws Conflict when it may not be taken, with what is missing; of two at once the second
   */
  async decide(project: ProjectRef, id: string, input: DecideGateDto): Promise<GateReviewDto> {
    const review = await this.load(project, id);
    const { conditions = [], toPhase = null, outcome = null } = input;
    const request = { decision: input.decision, conditions, toPhase, outcome };
    const ruling = decide(
      { ...review, criteria: review.gate.criteria },
      request,
      await this.since(project, review),
    );
    if (!ruling.allowed && !isAboutContent(ruling.refusal)) throw refusalOf(ruling.refusal);
    const faults = decisionFaults(review.phase, request);
    if (faults.length > 0) throw new InvalidInput(faults);
    if (!ruling.allowed) throw refusalOf(ruling.refusal);
    const { affected } = await this.database.repository(GateReview).update(
      { id: review.id, state: 'submitted' },
      {
        state: 'decided',
        decision: input.decision,
        motivation: input.motivation,
        toPhase,
        outcome,
        decidedBy: context().account,
        decidedAt: now(),
        leansOn: ruling.leansOn,
        version: review.version + 1,
      },
    );
    if (affected !== 1) throw refusalOf({ code: 'already-decided' });
    await this.conditions.add(project.id, review.id, conditions);
    await this.carryOut(project, review, ruling, input);
    return this.get(project, review.id);
  }

  /** @throws Conflict when it has been decided or withdrawn before */
  async withdraw(project: ProjectRef, id: string): Promise<GateReviewDto> {
    const review = await this.load(project, id);
    const { affected } = await this.database.repository(GateReview).update(
      { id: review.id, state: 'submitted' },
      {
        state: 'withdrawn',
        withdrawnBy: context().account,
        withdrawnAt: now(),
        version: review.version + 1,
      },
    );
    if (affected !== 1)
      throw refusalOf({
        code: review.state === 'withdrawn' ? 'already-withdrawn' : 'already-decided',
      });
    return this.get(project, review.id);
  }

  private async carryOut(
    project: ProjectRef,
    review: GateReview,
    { phase, completed }: Allowed,
    { outcome }: DecideGateDto,
  ): Promise<void> {
    if (phase !== project.phase) await this.phases.moveTo(project, phase, review.id);
    if (!completed || !outcome) return;
    await this.phases.complete(project, outcome, review.id);
    if (outcome !== 'scale_up') return;
    const followUp = await this.starts.scaleUp(project);
    await this.database
      .repository(GateReview)
      .update({ id: review.id }, { followUpId: followUp.id });
  }

  private async since(project: ProjectRef, review: GateReview): Promise<Since> {
    const when = asOf(undefined);
    const { criteria } = await this.gates.evaluate(project, review.phase, when);
    const reopened = await this.gates.reopened(project);
    return {
      decidedBy: context().account,
      day: when.day,
      waivers: await this.gates.waivers(project),
      prohibited: await this.gates.isProhibited(project),
      current: criteria,
      reopened: reopened.map(({ phase }) => phase),
    };
  }

  /** The review with this id; `current` is the one that waits, else the last. */
  private async load(project: ProjectRef, id: string): Promise<GateReview> {
    const reviews = this.database.repository(GateReview);
    const found =
      id === 'current'
        ? await reviews.findOne({
            where: { projectId: project.id },
            order: { submittedAt: 'DESC', id: 'DESC' },
          })
        : isUuid(id)
          ? await reviews.findOneBy({ id, projectId: project.id })
          : null;
    if (!found) throw NotFound.inPath('reviewId');
    return found;
  }

  private async shown(review: GateReview): Promise<GateReviewDto> {
    const conditions = await this.database.repository(GateCondition).find({
      where: { reviewId: review.id, projectId: review.projectId },
      order: { dueDate: 'ASC', id: 'ASC' },
    });
    const [followUp] = review.followUpId
      ? await this.database.query<FollowUpDto & Record<string, unknown>>(
          'SELECT id, code FROM projects WHERE id = $1',
          [review.followUpId],
        )
      : [];
    return GateReviewDto.from(review, conditions, followUp ?? null);
  }
}

/** Whether the refusal is about what was submitted, so that faults of form come first. */
const isAboutContent = ({ code }: Refusal): boolean =>
  code === 'gate-not-ready' || code === 'evidence-lapsed' || code === 'gate-reopened';

function refusalOf(refusal: Refusal): DomainError {
  if (refusal.code === 'own-submission') return new Forbidden(refusal.code, REFUSALS[refusal.code]);
  const { code, ...extra } = refusal;
  return new Conflict(code, REFUSALS[code], extra);
}
