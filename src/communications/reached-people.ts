import type { PeopleQuery, Population } from '../metrics/metric.js';
import { audienceMemberships, membershipsOf, MOMENT } from '../people/audience-members.js';
import type { AsOf } from '../common/as-of.js';

/**
 * The members of the project on its day of going live, and whom the messages of its rollout reached by then, as the
 * named queries `membership` (`audience_id`, `person_id`), `message` (`id`), `informed` and `confirmed` (`person_id`).
 * @param goLive day on which the members are counted
 */
export function reachedPeople({ asOf, ...population }: Population, goLive: string): PeopleQuery {
  const { sql, parameters } = audienceMemberships({
    ...population,
    asOf: { ...asOf, day: goLive },
  });
  return {
    sql: `membership AS (${sql}), ${reachedBy(
      `SELECT id FROM communications WHERE project_id = $1 AND phase = 'rollout'`,
    )}`,
    parameters,
  };
}

/** The same for one message: the members of its audiences on `day`, and whom it reached. */
export function reachedByMessage(
  { id, audienceIds }: { id: string; audienceIds: readonly string[] },
  { asOf, day }: { asOf: AsOf; day: string },
): PeopleQuery {
  const { sql, parameters } = membershipsOf(audienceIds, id, { ...asOf, day });
  return { sql: `membership AS (${sql}), ${reachedBy('SELECT $2::uuid AS id')}`, parameters };
}

const reachedBy = (messages: string): string => `
  message AS (${messages}),
  delivered AS (
    SELECT DISTINCT mail.person_id FROM mails mail JOIN message ON message.id = mail.subject_id
    WHERE mail.kind = 'communication' AND mail.state = 'sent' AND mail.finished_at <= ${MOMENT}),
  received AS (
    SELECT DISTINCT receipt.person_id, receipt.kind FROM communication_receipts receipt
    JOIN message ON message.id = receipt.communication_id
    JOIN communications sent ON sent.id = message.id AND sent.sent_at <= ${MOMENT}
    WHERE receipt.received_at <= ${MOMENT}),
  confirmed AS (SELECT person_id FROM received WHERE kind = 'confirmed'),
  informed AS (SELECT person_id FROM delivered UNION SELECT person_id FROM received)`;

/** SQL of the people whom lists and the sender counted along `communication`. */
export const COUNTED = `greatest(coalesce(communication.reached_count, 0),
  (SELECT coalesce(sum(list.people), 0) FROM communication_counts list
   WHERE list.communication_id = communication.id AND list.received_at <= ${MOMENT}))::integer`;
