import { hashOf } from '../statements/same-statement.js';
import type { IdentifiedStatement } from '../statements/sent-statements.js';
import { isStatementRef, isSubStatement, type Statement } from '../statements/statement.js';
import { markOf, nameOf, outcomeOf } from '../statements/statement-outcome.js';
import { VOIDED } from '../statements/statement-rules.js';

/** A statement as a row of `xapi_statements`. */
export interface SentRow {
  id: string;
  statement: object;
  /** In hexadecimal. */
  hash: string;
  sent_at: string | null;
  repeats: number;
  voids: string | null;
  state: 'waiting' | 'without_effect';
  actor_kind: string | null;
  actor_value: string | null;
  actor_home_page: string | null;
  activity_id: string | null;
  outcome: string | null;
  mark: number | null;
  happened_at: string;
}

/** @param times how often the statement was sent at once; `now` is when */
export function rowOf(statement: IdentifiedStatement, times: number, now: Date): SentRow {
  const { id, verb, object, actor, result, timestamp } = statement;
  const outcome = outcomeOf(statement);
  const name = nameOf(actor);
  const sentAt = timestamp === undefined ? null : new Date(timestamp).toISOString();
  return {
    id: id.toLowerCase(),
    statement: asReturned(statement),
    hash: hashOf(statement).toString('hex'),
    sent_at: sentAt,
    repeats: times - 1,
    voids: verb.id === VOIDED && isStatementRef(object) ? object.id.toLowerCase() : null,
    state: outcome !== null && name !== null ? 'waiting' : 'without_effect',
    actor_kind: name?.kind ?? null,
    actor_value: name?.value ?? null,
    actor_home_page: name?.homePage ?? null,
    activity_id: outcome === null ? null : (object as { id: string }).id,
    outcome,
    mark: outcome === null ? null : markOf(result),
    happened_at: sentAt ?? now.toISOString(),
  };
}

/** Activities of a context go back as lists, what the receiver says is not kept. */
function asReturned({ stored: _stored, authority: _authority, ...sent }: Statement): object {
  const { object } = sent;
  return {
    ...withLists(sent),
    object: isSubStatement(object) ? withLists(object) : object,
  };
}

function withLists<S extends Pick<Statement, 'context'>>(given: S): S {
  const activities = given.context?.contextActivities;
  if (!activities) return given;
  const contextActivities = Object.fromEntries(
    Object.entries(activities).map(([kind, one]) => [kind, [one].flat()]),
  );
  return { ...given, context: { ...given.context, contextActivities } };
}
