import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { addMonths } from '../common/dates.js';
import { newId } from '../common/ids.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { reachCounts } from './reach-counts.js';
import { ReachTotal } from './reach-total.entity.js';

const KEPT_MONTHS = 6;

/** Half a year after the day of going live only numbers are left of who was reached. */
@Injectable()
export class ReachRetention {
  constructor(private readonly database: Database) {}

  async forget(): Promise<void> {
    const projects = await this.database.query<{ id: string; programmeId: string }>(
      `SELECT id, programme_id AS "programmeId" FROM projects project
       WHERE coalesce(go_live_date, (SELECT max(sent_at)::date FROM communications
                                     WHERE project_id = project.id)) < $1
         AND EXISTS (SELECT FROM communications WHERE project_id = project.id AND ${IS_OPEN})`,
      [addMonths(today(), -KEPT_MONTHS)],
    );
    for (const project of projects) {
      await this.keepTotals(project);
      await this.forgetPeople(project.id);
    }
  }

  /** A project's numbers are counted once: what it did later changes them no more. */
  private async keepTotals({
    id,
    programmeId,
  }: {
    id: string;
    programmeId: string;
  }): Promise<void> {
    const population = { projectId: id, programmeId, asOf: asOf(undefined) };
    const counts = [
      ...((await reachCounts(this.database, population)) ?? []),
      ...((await reachCounts(this.database, population, 'department')) ?? []),
    ];
    const totals = counts.map(({ isConfirmedNamed: _named, ...total }) => ({
      ...total,
      id: newId(),
      projectId: id,
      countedAt: now(),
    }));
    await this.database
      .repository(ReachTotal)
      .createQueryBuilder()
      .insert()
      .values(totals)
      .orIgnore()
      .execute();
  }

  private async forgetPeople(projectId: string): Promise<void> {
    await this.database.query(
      `UPDATE communications communication SET
         delivered_total = (SELECT count(*) FROM mails
           WHERE subject_id = communication.id AND kind = 'communication' AND state = 'sent'),
         attended_total = (SELECT count(*) FROM communication_receipts
           WHERE communication_id = communication.id AND kind = 'attended'),
         confirmed_total = (SELECT count(*) FROM confirmation_tokens
           WHERE communication_id = communication.id AND confirmed_on IS NOT NULL)
       WHERE project_id = $1 AND ${IS_OPEN}`,
      [projectId],
    );
    for (const [table, of] of [
      ['communication_receipts', 'communication_id'],
      ['confirmation_tokens', 'communication_id'],
      ['mails', `kind = 'communication' AND subject_id`],
    ])
      await this.database.query(
        `DELETE FROM ${table} WHERE ${of} IN (
           SELECT id FROM communications WHERE project_id = $1 AND delivered_total IS NOT NULL)`,
        [projectId],
      );
  }
}

/** Went out, and whom it reached is still kept. */
const IS_OPEN = 'sent_at IS NOT NULL AND delivered_total IS NULL';
