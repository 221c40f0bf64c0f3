import { context } from '../common/context.js';
import { isUuid } from '../common/ids.js';
import type { Database } from '../database/database.js';
import { grantOf } from '../identity/permissions.js';
import { markDuplicates } from '../imports/check-rows.js';
import type { ImportTarget, Lines, Load } from '../imports/import-target.js';
import { findPeople } from '../people/find-people.js';
import type { StaffMonitoring } from '../projects/staff-monitoring.js';
import type { AttendanceRow } from './attendance-row.js';

/**
 * Whom a message reached in person. By person while the organisation may keep that on the day the file came in; else
 * the list leaves its number of people on each day.
 */
export const attendanceTarget = (monitoring: StaffMonitoring): ImportTarget<AttendanceRow> => ({
  permission: 'communications',
  fields: { person: 'text', communication: 'text', attendedAt: 'timestamptz' },
  named: { communication: communicationOption },
  tables: ['communication_receipts'],
  found: { person_id: 'uuid', communication_id: 'uuid' },

  async warnings({ day, at }) {
    return (await monitoring.wasAllowed(day, at)) ? [] : ['counts-only'];
  },

  async check(load, database) {
    const { table, day, at } = load;
    await findPeople(load, database);
    await database.query(
      `UPDATE ${table} s SET communication_id = communication.id FROM communications communication
       WHERE s.outcome IS NULL AND communication.id = s.communication::uuid`,
    );
    await markDuplicates(database, load, {
      key: ['s.person_id'],
      content: ['s.communication_id'],
      field: 'person',
    });
    if (await monitoring.wasAllowed(day, at))
      await database.query(
        `UPDATE ${table} s SET outcome = 'unchanged' FROM communication_receipts receipt
         WHERE s.outcome IS NULL AND receipt.communication_id = s.communication_id
           AND receipt.person_id = s.person_id AND receipt.kind = 'attended'`,
      );
    else
      await database.query(
        `UPDATE ${table} s SET outcome = 'unchanged'
         FROM (${numbersIn(table)}) list JOIN communication_counts known
           ON known.communication_id = list.communication_id AND known.day IS NOT DISTINCT FROM list.day
         WHERE s.outcome IS NULL AND s.communication_id = list.communication_id
           AND ${DAY_OF_ROW} IS NOT DISTINCT FROM list.day AND known.people >= list.people`,
      );
  },

  async merge(load, lines, database) {
    if (await monitoring.wasAllowed(load.day, load.at)) await keepPeople(load, lines, database);
    else await keepNumber(load, lines, database);
  },
});

async function keepPeople(
  { table, source, at }: Load,
  { from, to }: Lines,
  database: Database,
): Promise<void> {
  await database.query(
    `INSERT INTO communication_receipts
       (id, communication_id, person_id, kind, received_at, source, recorded_at)
     SELECT s.id, communication.id, person.id, 'attended', ${RECEIVED_AT}, $3, $4
     FROM ${table} s JOIN communications communication ON communication.id = s.communication_id
     JOIN people person ON person.id = s.person_id AND person.erased_at IS NULL
     WHERE s.line BETWEEN $1 AND $2 AND s.outcome IS NULL
     ON CONFLICT DO NOTHING`,
    [from, to, source, at],
  );
}

/**
 * The number of a day, once for the whole list, with the batch in which that day begins. Another list of the same day
 * holds the same people and perhaps more: the longer one counts.
 */
async function keepNumber(
  { table, source, at }: Load,
  { from, to }: Lines,
  database: Database,
): Promise<void> {
  await database.query(
    `INSERT INTO communication_counts
       (id, communication_id, day, people, received_at, source, recorded_at)
     SELECT gen_random_uuid(), communication.id, list.day, list.people,
            coalesce(list.attended_at, communication.sent_at, $4), $3, $4
     FROM (${numbersIn(table)}) list JOIN communications communication ON communication.id = list.communication_id
     WHERE list.line BETWEEN $1 AND $2
     ON CONFLICT ON CONSTRAINT communication_counts_once
       DO UPDATE SET people = greatest(communication_counts.people, excluded.people)`,
    [from, to, source, at],
  );
}

/** The message that `name` means, unless the caller may change only own projects and it is of another. */
async function communicationOption(name: string, database: Database): Promise<string | undefined> {
  if (!isUuid(name)) return undefined;
  const { roles, account } = context();
  const [found] = await database.read<{ id: string }>(
    `SELECT id FROM communications WHERE id = $1 AND ($2::boolean OR EXISTS (
       SELECT FROM team_members member
       WHERE member.project_id = communications.project_id AND member.account = $3))`,
    [name, grantOf(roles, 'communications') === 'all', account],
  );
  return found?.id;
}

const RECEIVED_AT = 'coalesce(s.attended_at, communication.sent_at, $4)';
const DAY_OF_ROW = `(s.attended_at AT TIME ZONE (SELECT zone FROM organisations))::date`;

/** How many people a file has on each day. */
const numbersIn = (table: string): string => `
  SELECT s.communication_id, ${DAY_OF_ROW} AS day, min(s.line) AS line, count(*) AS people,
         max(s.attended_at) AS attended_at
  FROM ${table} s WHERE s.outcome IS NULL GROUP BY s.communication_id, ${DAY_OF_ROW}`;
