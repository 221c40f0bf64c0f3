import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { addMonths } from '../common/dates.js';
import { newId } from '../common/ids.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { StaffMonitoring } from '../projects/staff-monitoring.js';
import { reachCounts } from './reach-counts.js';
import { ReachTotal } from './reach-total.entity.js';

const KEPT_MONTHS = 6;

/** Leaves only numbers of who was reached: half a year after going live, and once consent has ended. */
@Injectable()
export class ReachRetention {
  constructor(
    private readonly database: Database,
    private readonly monitoring: StaffMonitoring,
  ) {}

  async forget(): Promise<void> {
    if (!(await this.monitoring.isAllowed())) await this.forgetPeople();
    for (const project of await this.outdated()) {
      await this.keepTotals(project);
      await this.forgetMessages(project.id);
    }
  }

  /** Without consent, or once it has ended, lists and clicks are numbers. */
  private async forgetPeople(): Promise<void> {
    await this.database.query(
      `INSERT INTO communication_counts
         (id, communication_id, day, people, received_at, source, recorded_at)
       SELECT gen_random_uuid(), communication_id, (received_at AT TIME ZONE zone)::date, count(*),
              max(received_at), max(source), $1
       FROM communication_receipts CROSS JOIN organisations WHERE kind = 'attended'
       GROUP BY communication_id, (received_at AT TIME ZONE zone)::date
       ON CONFLICT ON CONSTRAINT communication_counts_once
         DO UPDATE SET people = greatest(communication_counts.people, excluded.people)`,
      [now()],
    );
    await this.database.query('DELETE FROM communication_receipts');
    await this.database.query(
      'UPDATE confirmation_tokens SET person_id = NULL WHERE person_id IS NOT NULL',
    );
  }

  /** Projects of which something about people is kept, half a year after they went live and last sent a message. */
  private outdated(): Promise<{ id: string; programmeId: string }[]> {
    return this.database.query(
      `SELECT id, programme_id AS "programmeId" FROM projects project
       WHERE greatest(go_live_date, created_at::date, (
           SELECT max(greatest(created_at, sent_at))::date FROM communications
           WHERE project_id = project.id)) < $1
         AND NOT EXISTS (SELECT FROM mails WHERE project_id = project.id AND state IN ('queued', 'sending'))
         AND EXISTS (SELECT FROM communications communication WHERE project_id = project.id AND (
           EXISTS (SELECT FROM mails WHERE subject_id = communication.id AND kind = 'communication')
           OR EXISTS (SELECT FROM communication_receipts WHERE communication_id = communication.id)
           OR EXISTS (SELECT FROM confirmation_tokens WHERE communication_id = communication.id)))`,
      [addMonths(today(), -KEPT_MONTHS)],
    );
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
    if (counts.length === 0) return;
    const totals = counts.map((total) => ({
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

  private async forgetMessages(projectId: string): Promise<void> {
    await this.database.query(
      `UPDATE communications communication SET
         delivered_total = (SELECT count(*) FROM mails
           WHERE subject_id = communication.id AND kind = 'communication' AND state = 'sent'),
         attended_total = (SELECT count(*) FROM communication_receipts
           WHERE communication_id = communication.id AND kind = 'attended'),
         confirmed_total = (SELECT count(DISTINCT coalesce(person_id::text, hash)) FROM confirmation_tokens
           WHERE communication_id = communication.id AND confirmed_on IS NOT NULL)
       WHERE project_id = $1 AND sent_at IS NOT NULL AND delivered_total IS NULL`,
      [projectId],
    );
    for (const [table, of] of [
      ['communication_receipts', 'communication_id'],
      ['confirmation_tokens', 'communication_id'],
      ['mails', `kind = 'communication' AND subject_id`],
    ])
      await this.database.query(
        `DELETE FROM ${table} WHERE ${of} IN (SELECT id FROM communications WHERE project_id = $1)`,
        [projectId],
      );
  }
}
