import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { dayOf } from '../common/dates.js';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { AiProfilesService } from '../projects/ai-profiles.service.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { REFUSALS } from './gate-refusal.texts.js';
import { ALL_CRITERIA } from './default-gates.js';
import type { GiveWaiverDto, WaiverDto } from './waiver.dto.js';
import { Waiver } from './waiver.entity.js';

@Injectable()
export class WaiversService {
  constructor(
    private readonly database: Database,
    private readonly profiles: AiProfilesService,
  ) {}

  /**
   * Sets a criterion aside until a day.
   * @throws Conflict for a prohibited AI, Forbidden for who submitted the review that waits
   */
  async give(project: ProjectRef, input: GiveWaiverDto): Promise<Waiver> {
    const { account, zone } = context();
    if (!ALL_CRITERIA.some(({ key }) => key === input.criterionKey))
      throw NotFound.inBody('/criterionKey');
    if (input.until < dayOf(now(), zone)) throw new InvalidInput([PAST]);
    if ((await this.profiles.known(project)).riskGroup === 'prohibited')
      throw new Conflict('prohibited-ai', REFUSALS.prohibited);
    await this.refuseOwnSubmission(project, account);
    const id = newId();
    await this.database.repository(Waiver).insert({
      id,
      projectId: project.id,
      criterionKey: input.criterionKey,
      reason: input.reason,
      waivedBy: account,
      validUntil: input.until,
      recordedAt: now(),
    });
    return this.get(project, id);
  }

  list(project: ProjectRef, query: PageQuery): Promise<Page<WaiverDto>> {
    return this.database.page(
      query,
      '"recordedAt" DESC, id',
      `SELECT id, criterion_key AS "criterionKey", reason, waived_by AS by, valid_until AS until,
              recorded_at AS "recordedAt", ended_at AS "endedAt"
       FROM waivers WHERE project_id = $1`,
      [project.id],
    );
  }

  async get(project: ProjectRef, id: string): Promise<Waiver> {
    const found = isUuid(id)
      ? await this.database.repository(Waiver).findOneBy({ id, projectId: project.id })
      : null;
    if (!found) throw NotFound.inPath('waiverId');
    return found;
  }

  /** Ends a waiver now; what was decided on it stays. */
  async end(project: ProjectRef, id: string): Promise<void> {
    const { endedAt } = await this.get(project, id);
    if (endedAt) return;
    await this.database
      .repository(Waiver)
      .update({ id }, { endedAt: now(), endedBy: context().account });
  }

  private async refuseOwnSubmission(project: ProjectRef, account: string): Promise<void> {
    const [own] = await this.database.read(
      `SELECT 1 FROM gate_reviews WHERE project_id = $1 AND state = 'submitted' AND submitted_by = $2`,
      [project.id, account],
    );
    if (own) throw new Forbidden('own-submission', OWN);
  }
}

const PAST = {
  in: 'body',
  location: '/until',
  code: 'in-past',
  detail: { nl: 'Een dag vanaf vandaag.', en: 'A day from today on.' },
} as const;

const OWN = {
  nl: 'Wie een beoordeling indiende, geeft er geen ontheffing voor.',
  en: 'Who submitted a review gives no waiver for it.',
};
