import type { Database } from '../database/database.js';
import type { Figures, Metric, Population } from '../metrics/metric.js';
import { DAY, HEAD_COUNTS } from '../people/audience-members.js';
import { departmentOnDay } from '../people/department-on-day.js';
import { type CountedMessage, countedReach } from './counted-reach.js';
import { COUNTED, reachedPeople } from './reached-people.js';

/** How many of a project's people its rollout reached; of a department only by name. */
export interface ReachCounts {
  department: string | null;
  /** People on the day of going live, without names included. */
  members: number;
  /** Of those, with names: of how many people the numbers tell. */
  named: number;
  /** Reached by name. */
  informed: number;
  /** Reached beside those, at least, as counts say. */
  estimated: number;
  /** Who said that they had read it, at least; null: nobody was asked. */
  confirmed: number | null;
  /** Whether each of them is known by name. */
  isConfirmedNamed: boolean;
}

/** Measures by these counts, each as `figuresOf` has it. */
export const measuredByReach =
  (figuresOf: (counts: ReachCounts) => Figures): Metric['measure'] =>
  async (population, { database }, split) => {
    const counts = await reachCounts(database, population, split && 'department');
    const reason = !counts ? 'no-go-live-date' : counts.length === 0 ? 'no-history' : null;
    if (reason !== null) return split ? [] : [{ value: null, reason }];
    return counts!.map(figuresOf);
  };

/** Counts of the whole, or of each department. Undefined: the project has no day of going live. */
export async function reachCounts(
  database: Database,
  population: Population,
  by?: 'department',
): Promise<ReachCounts[] | undefined> {
  const [project] = await database.read<{ goLive: string | null }>(
    'SELECT go_live_date AS "goLive" FROM projects WHERE id = $1',
    [population.projectId],
  );
  if (!project?.goLive) return undefined;
  const kept = await keptTotals(database, population, by);
  if (kept) return kept;
  const all = await whole(database, population, project.goLive);
  if (!by) return [all];
  const groups = await departments(database, population, project.goLive);
  // Clicks without names are of no department.
  return all.isConfirmedNamed ? groups : groups.map((group) => ({ ...group, confirmed: null }));
}

/** What was left when people could not be told apart any more; for a moment before, there is nothing. */
async function keptTotals(
  database: Database,
  { projectId, audienceId, asOf }: Population,
  by?: 'department',
): Promise<ReachCounts[] | undefined> {
  const rows = await database.read<ReachCounts & { countedAt: Date } & Record<string, unknown>>(
    `SELECT department, members, named, informed, estimated, confirmed,
            is_confirmed_named AS "isConfirmedNamed", counted_at AS "countedAt"
     FROM reach_totals WHERE project_id = $1 ORDER BY department`,
    [projectId],
  );
  if (rows.length === 0) return undefined;
  if (audienceId !== undefined || rows[0]!.countedAt > asOf.at) return [];
  return rows.filter(({ department }) => (department !== null) === (by !== undefined));
}

async function whole(
  database: Database,
  population: Population,
  goLive: string,
): Promise<ReachCounts> {
  const { sql, parameters } = reachedPeople(population, goLive);
  const [counts] = await database.read<Record<string, number> & { asked: boolean }>(
    `WITH ${sql}, member AS (SELECT DISTINCT person_id FROM membership)
     SELECT (SELECT count(*) FROM member) AS named,
            (SELECT coalesce(sum(head_count), 0) FROM (${HEAD_COUNTS}) audience)::bigint AS nameless,
            (SELECT count(*) FROM member JOIN informed USING (person_id)) AS informed,
            (SELECT count(*) FROM member JOIN confirmed USING (person_id)) AS confirmed,
            (SELECT coalesce(max(people), 0) FROM (
               SELECT count(DISTINCT coalesce(token.person_id::text, token.hash)) AS people
               FROM confirmation_tokens token JOIN message ON message.id = token.communication_id
               WHERE token.confirmed_on <= $5::date
                 AND ($2::uuid IS NULL OR ARRAY[$2::uuid] = ARRAY(SELECT audience_id FROM communication_audiences addressed
                   WHERE addressed.communication_id = token.communication_id))
                 AND (token.person_id IS NULL OR token.person_id IN (SELECT person_id FROM member))
               GROUP BY token.communication_id) clicked) AS clicked,
            EXISTS (SELECT FROM mails mail JOIN message ON message.id = mail.subject_id
                    WHERE mail.kind = 'communication' AND mail.state IN ('sent', 'unclear')
                      AND mail.finished_at <= $4) AS asked`,
    [...parameters, population.asOf.day],
  );
  const { named = 0, nameless = 0, informed = 0, confirmed = 0, clicked = 0 } = counts!;
  const members = named + nameless;
  return {
    department: null,
    members,
    named,
    informed,
    estimated: Math.min(
      countedReach(await countedMessages(database, population, goLive)),
      members - informed,
    ),
    confirmed: counts!.asked ? Math.min(Math.max(confirmed, clicked), members) : null,
    isConfirmedNamed: confirmed >= clicked,
  };
}

/** Messages of the rollout that say how many people they reached; of one audience: those to it alone. */
function countedMessages(
  database: Database,
  population: Population,
  goLive: string,
): Promise<CountedMessage[]> {
  const { sql, parameters } = reachedPeople(population, goLive);
  return database.read<CountedMessage & Record<string, unknown>>(
    `WITH ${sql}, counted AS (
       SELECT communication.id, ${COUNTED} AS people,
              ARRAY(SELECT addressed.audience_id FROM communication_audiences addressed
                    WHERE addressed.communication_id = communication.id) AS audiences
       FROM communications communication JOIN message USING (id) WHERE communication.sent_at <= $4)
     SELECT people AS counted,
            ARRAY(SELECT unnest(audiences) UNION SELECT other.audience_id FROM membership own
                  JOIN membership other USING (person_id) WHERE own.audience_id = ANY (audiences)) AS "audienceIds",
            (SELECT count(DISTINCT person_id) FROM membership WHERE audience_id = ANY (audiences))
              + coalesce((SELECT sum(head_count) FROM audiences audience
                          WHERE audience.id = ANY (audiences) AND audience.kind = 'head_count'
                            AND audience.valid_from <= ${DAY}
                            AND (audience.valid_to IS NULL OR audience.valid_to >= ${DAY})), 0)::bigint AS members,
            (SELECT count(DISTINCT person_id) FROM membership JOIN informed USING (person_id)
             WHERE audience_id = ANY (audiences)) AS known
     FROM counted WHERE people > 0 AND ($2::uuid IS NULL OR audiences = ARRAY[$2::uuid])`,
    parameters,
  );
}

async function departments(
  database: Database,
  population: Population,
  goLive: string,
): Promise<ReachCounts[]> {
  const { sql, parameters } = reachedPeople(population, goLive);
  return database.read<ReachCounts & Record<string, unknown>>(
    `WITH ${sql}, member AS (
       SELECT one.person_id, coalesce(${departmentOnDay('one.person_id', DAY)}, 'unknown') AS department
       FROM (SELECT DISTINCT person_id FROM membership) one),
     asked AS (SELECT EXISTS (SELECT FROM mails mail JOIN message ON message.id = mail.subject_id
                 WHERE mail.kind = 'communication' AND mail.state IN ('sent', 'unclear') AND mail.finished_at <= $4) AS asked)
     SELECT department, count(*) AS members, count(*) AS named, count(informed.person_id) AS informed, 0 AS estimated,
            CASE WHEN (SELECT asked FROM asked) THEN count(confirmed.person_id) END AS confirmed,
            true AS "isConfirmedNamed"
     FROM member LEFT JOIN informed USING (person_id) LEFT JOIN confirmed USING (person_id)
     GROUP BY department ORDER BY department`,
    parameters,
  );
}
