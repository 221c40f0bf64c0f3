import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { measurementOf } from '../metrics/measurement-of.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { MeasurementDto } from '../metrics/metric.dto.js';
import type { Figures, Metric, Split } from '../metrics/metric.js';
import { DAY, membershipsOf } from '../people/audience-members.js';
import { departmentOnDay } from '../people/department-on-day.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { CommunicationsService } from './communications.service.js';
import { confirmedFigures, confirmedMetric } from './confirmed.metric.js';
import { countedReach } from './counted-reach.js';
import { informedFigures, informedMetric } from './informed.metric.js';
import type { ReachDto } from './reach.dto.js';
import type { ReachCounts } from './reach-counts.js';
import { COUNTED, reachedByMessage } from './reached-people.js';

type Group = Omit<ReachCounts, 'named' | 'estimated' | 'isConfirmedNamed' | 'confirmed'> &
  Record<'delivered' | 'attended' | 'confirmed', number>;

interface Totals {
  nameless: number;
  counted: number;
  clicked: number;
  asked: boolean;
  /** What is left once nothing about people is kept any more. */
  deliveredTotal: number | null;
  attendedTotal: number | null;
  confirmedTotal: number | null;
}

/** Whom a message reached, of the members of its audiences on the day of going live. */
@Injectable()
export class ReachService {
  constructor(
    private readonly database: Database,
    private readonly communications: CommunicationsService,
    private readonly catalogue: MetricCatalogue,
  ) {}

  async of(project: ProjectRef, id: string): Promise<ReachDto> {
    const { audienceIds } = await this.communications.get(project, id);
    const day = project.goLiveDate ?? today();
    const [whole, ...departments] = await this.groups({ id, audienceIds }, day);
    const totals = await this.totals({ id, audienceIds }, day);
    const { members, informed, attended, delivered, confirmed } = whole!;
    const all: ReachCounts = {
      department: null,
      members: members + totals.nameless,
      named: members,
      informed,
      estimated: countedReach([
        {
          audienceIds,
          members: members + totals.nameless,
          known: informed,
          counted: Math.max(totals.counted, totals.attendedTotal ?? 0, totals.deliveredTotal ?? 0),
        },
      ]),
      confirmed: totals.asked
        ? Math.min(Math.max(confirmed, totals.clicked), members + totals.nameless)
        : totals.confirmedTotal,
      isConfirmedNamed: confirmed >= totals.clicked,
    };
    const isForgotten = totals.deliveredTotal !== null;
    const split = (isForgotten ? [] : departments).map((group) => ({
      ...group,
      named: group.members,
      estimated: 0,
      confirmed: totals.asked && all.isConfirmedNamed ? group.confirmed : null,
      isConfirmedNamed: true,
    }));
    const items = [
      ...this.shown(informedMetric, [informedFigures(all)]),
      ...this.shown(informedMetric, split.map(informedFigures), 'department'),
      ...this.shown(confirmedMetric, [confirmedFigures(all)]),
      ...this.shown(confirmedMetric, split.map(confirmedFigures), 'department'),
    ];
    const isHidden = items[0]!.suppressed;
    return {
      communicationId: id,
      day,
      members: all.members,
      delivered: totals.deliveredTotal ?? delivered,
      attended: isHidden ? null : (totals.attendedTotal ?? attended),
      counted: isHidden ? null : totals.counted || null,
      items,
    };
  }

  /** Takes back every attendance list of a message, by person and by number. */
  async removeAttendance(project: ProjectRef, id: string): Promise<void> {
    await this.communications.hold(project, id);
    await this.database.query(
      `DELETE FROM communication_receipts WHERE communication_id = $1 AND kind = 'attended'`,
      [id],
    );
    await this.database.query('DELETE FROM communication_counts WHERE communication_id = $1', [id]);
  }

  private shown(metric: Metric, figures: readonly Figures[], split?: Split): MeasurementDto[] {
    const measured = figures.map((one) => measurementOf(metric, one));
    return this.catalogue.shown(metric.key, measured, split).map((one) => MeasurementDto.from(one));
  }

  /** The whole first, then each department. */
  private groups(message: Addressed, day: string): Promise<Group[]> {
    const { sql, parameters } = reachedByMessage(message, { asOf: asOf(undefined), day });
    return this.database.read<Group & Record<string, unknown>>(
      `WITH ${sql}, member AS (
         SELECT one.person_id, coalesce(${departmentOnDay('one.person_id', DAY)}, 'unknown') AS department
         FROM (SELECT DISTINCT person_id FROM membership) one),
       attended AS (SELECT person_id FROM received WHERE kind = 'attended')
       SELECT department, count(*) AS members, count(delivered.person_id) AS delivered,
              count(attended.person_id) AS attended, count(informed.person_id) AS informed,
              count(confirmed.person_id) AS confirmed
       FROM member LEFT JOIN delivered USING (person_id) LEFT JOIN attended USING (person_id)
       LEFT JOIN informed USING (person_id) LEFT JOIN confirmed USING (person_id)
       GROUP BY GROUPING SETS ((), (department)) ORDER BY department NULLS FIRST`,
      parameters,
    );
  }

  private async totals({ id, audienceIds }: Addressed, day: string): Promise<Totals> {
    const { sql, parameters } = membershipsOf(audienceIds, id, { ...asOf(undefined), day });
    const [totals] = await this.database.read<Totals & Record<string, unknown>>(
      `SELECT (SELECT coalesce(sum(head_count), 0) FROM audiences
               WHERE id = ANY ($1::uuid[]) AND kind = 'head_count'
                 AND valid_from <= $3::date AND (valid_to IS NULL OR valid_to >= $3))::bigint AS nameless,
              ${COUNTED} AS counted,
              (SELECT count(DISTINCT coalesce(token.person_id::text, token.hash)) FROM confirmation_tokens token
               WHERE token.communication_id = communication.id AND token.confirmed_on IS NOT NULL
                 AND (token.person_id IS NULL OR token.person_id IN (SELECT person_id FROM (${sql}) membership)))
                AS clicked,
              EXISTS (SELECT FROM mails mail WHERE mail.subject_id = communication.id
                      AND mail.kind = 'communication' AND mail.state IN ('sent', 'unclear')) AS asked,
              delivered_total AS "deliveredTotal", attended_total AS "attendedTotal",
              confirmed_total AS "confirmedTotal"
       FROM communications communication WHERE id = $2`,
      parameters,
    );
    return totals!;
  }
}

interface Addressed {
  id: string;
  audienceIds: readonly string[];
}
