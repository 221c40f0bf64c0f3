import { createHash } from 'node:crypto';
import {
  type Activity,
  type Actor,
  isActivity,
  isActor,
  isStatementRef,
  isSubStatement,
  type Result,
  type Statement,
  type StatementContext,
} from './statement.js';

type Said = Pick<
  Statement,
  'actor' | 'verb' | 'object' | 'result' | 'context' | 'timestamp' | 'attachments'
>;

/**
 * What a statement says, as one text: two with the same text are the same statement by xAPI. Left out is what
 * the standard lets differ: who took it in and when, texts of verbs and activities, addresses of attachments,
 * the order of members, and the statement's own timestamp, which may be given or not.
 */
export const comparableOf = (statement: Statement): string =>
  JSON.stringify(sorted({ ...said(statement), timestamp: undefined }));

/** `comparableOf` as it is kept: SHA-256. */
export const hashOf = (statement: Statement): Buffer =>
  createHash('sha256').update(comparableOf(statement)).digest();

const said = ({ actor, verb, object, result, context, timestamp, attachments }: Said): object => ({
  actor: actorOf(actor),
  verb: verb.id,
  object: objectOf(object),
  result: result && resultOf(result),
  context: context && contextOf(context),
  timestamp: timestamp === undefined ? undefined : Date.parse(timestamp),
  attachments: attachments?.map(({ usageType, contentType, length, sha2 }) => ({
    usageType,
    contentType,
    length,
    sha2: sha2.toLowerCase(),
  })),
});

function actorOf({
  objectType = 'Agent',
  name: _name,
  member,
  mbox_sha1sum,
  ...rest
}: Actor): object {
  const members = member?.map((one) => JSON.stringify(sorted(actorOf(one)))).toSorted();
  return { ...rest, objectType, members, mbox_sha1sum: mbox_sha1sum?.toLowerCase() };
}

function objectOf(object: Statement['object']): object {
  if (isActivity(object)) return activityOf(object);
  if (isActor(object)) return actorOf(object);
  if (isSubStatement(object)) return { ...said(object), objectType: 'SubStatement' };
  return isStatementRef(object) ? { ...object, id: object.id.toLowerCase() } : object;
}

const activityOf = ({ id }: Activity): object => ({ objectType: 'Activity', id });

/** Of a duration hundredths of seconds count, no more. */
const resultOf = ({ duration, ...rest }: Result): object => ({
  ...rest,
  duration: duration?.replace(/([.,]\d\d)\d+S$/, '$1S'),
});

function contextOf({
  registration,
  instructor,
  team,
  contextActivities,
  statement,
  ...rest
}: StatementContext): object {
  return {
    ...rest,
    registration: registration?.toLowerCase(),
    instructor: instructor && actorOf(instructor),
    team: team && actorOf(team),
    statement: statement?.id.toLowerCase(),
    contextActivities:
      contextActivities &&
      Object.fromEntries(
        Object.entries(contextActivities).map(([kind, given]) => [
          kind,
          [given].flat().map(activityOf),
        ]),
      ),
  };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
