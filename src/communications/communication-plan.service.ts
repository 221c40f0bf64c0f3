import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { fill } from '../common/text.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { PHASE_NAMES } from '../projects/phase.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { CommunicationChanges } from './communication-changes.js';
import { communicationConflict } from './communication-conflict.js';
import type { CommunicationPlanDto, PlanGapDto } from './communication-plan.dto.js';
import type { CommunicationDto } from './communication.dto.js';
import { CommunicationsService } from './communications.service.js';
import { planGaps } from './plan-gaps.js';
import { GAP_TITLES } from './plan-gaps.texts.js';
import { PLAN_TEMPLATES, type PlannedMessage, type PlanTemplate } from './plan-templates.js';
import { plannedMoment } from './planned-moment.js';

@Injectable()
export class CommunicationPlanService {
  constructor(
    private readonly database: Database,
    private readonly communications: CommunicationsService,
    private readonly changes: CommunicationChanges,
  ) {}

  /**
   * Plans what the template has and the project has not yet, and gives the drafts it brought earlier their
   * moment again, for when the go-live has moved.
   * @throws Conflict without a go-live date
   */
  async takeOver(project: ProjectRef, template: PlanTemplate): Promise<CommunicationPlanDto> {
    const { goLiveDate } = project;
    if (goLiveDate === null) throw communicationConflict('no-go-live-date');
    // Two clicks bring one plan.
    await this.database.query('SELECT FROM projects WHERE id = $1 FOR UPDATE', [project.id]);
    const known = await this.database.query<{ key: string }>(
      `SELECT template_key AS key FROM communications WHERE project_id = $1 AND template_key IS NOT NULL`,
      [project.id],
    );
    const keys = new Set(known.map(({ key }) => key));
    const messages: readonly PlannedMessage[] = PLAN_TEMPLATES[template];
    const { zone } = context();
    for (const { key, day, ...message } of messages)
      if (!keys.has(`${template}/${key}`))
        await this.communications.plan(
          project,
          { ...message, plannedAt: plannedMoment(goLiveDate, day, zone) },
          `${template}/${key}`,
        );
    await this.moveDrafts(
      project,
      messages.map(({ key, day }) => ({
        key: `${template}/${key}`,
        moment: plannedMoment(goLiveDate, day, zone),
      })),
    );
    return this.show(project);
  }

  /** The project's messages in order, and what their plan lacks. */
  async show(project: ProjectRef): Promise<CommunicationPlanDto> {
    const { goLiveDate, phase } = project;
    const { zone } = context();
    const items = await this.communications.all(project);
    const audiences = await this.database.read<{ id: string; name: string }>(
      `SELECT id, name FROM audiences WHERE project_id = $1 AND (valid_to IS NULL OR valid_to >= $2)
       ORDER BY created_at, id`,
      [project.id, today()],
    );
    const audienceIds = audiences.map(({ id }) => id);
    const names = new Map(audiences.map(({ id, name }) => [id, name]));
    const gaps = planGaps(items, { audienceIds, phase, goLiveDate, at: now(), zone });
    return {
      goLiveDate,
      items,
      gaps: gaps.map((gap) => ({ ...gap, title: titleOf(gap, names, items) })),
    };
  }

  private async moveDrafts(
    project: ProjectRef,
    moments: readonly { key: string; moment: Date }[],
  ): Promise<void> {
    const moved = await this.database.query<{ id: string }>(
      `UPDATE communications SET planned_at = template.moment, version = version + 1
       FROM unnest($2::text[], $3::timestamptz[]) AS template (key, moment)
       WHERE project_id = $1 AND template_key = template.key AND status = 'draft'
         AND planned_at IS DISTINCT FROM template.moment
       RETURNING communications.id`,
      [project.id, moments.map(({ key }) => key), moments.map(({ moment }) => moment)],
    );
    await this.changes.remember(moved.map(({ id }) => id));
  }
}

function titleOf(
  { kind, audienceId, phase, communicationId }: Omit<PlanGapDto, 'title'>,
  audiences: ReadonlyMap<string, string>,
  messages: readonly CommunicationDto[],
): string {
  const { language } = context();
  const title = messages.find(({ id }) => id === communicationId)?.title;
  return fill(GAP_TITLES[kind][language], {
    audience: audiences.get(audienceId ?? '') ?? '',
    phase: phase ? PHASE_NAMES[phase][language] : '',
    message: title?.[language] ?? title?.nl ?? '',
  });
}
