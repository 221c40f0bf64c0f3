import type { Fault } from '../common/errors.js';
import { InvalidInput } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import type { Text } from '../common/text.js';
import { fault } from './statement-check.js';
import { AS_SENT, ASK_BY_ID } from './xapi.texts.js';

const IDS = ['statementId', 'voidedStatementId'] as const;

/** What else may be said, and what it may be: the statement as it came. */
const DEFAULTS: Readonly<Record<string, string>> = { format: 'exact', attachments: 'false' };

/** Parameters of the standard that ask for lists of statements. */
const OF_LISTS = new Set([
  'agent',
  'verb',
  'activity',
  'registration',
  'related_activities',
  'related_agents',
  'since',
  'until',
  'limit',
  'ascending',
]);

export interface StatementQuery {
  parameter: (typeof IDS)[number];
  id: string;
}

/**
 * Which one statement a query asks for.
 * @throws InvalidInput at every parameter that this door does not know or offer
 */
export function statementQuery(query: Readonly<Record<string, unknown>>): StatementQuery {
  const given = IDS.filter((name) => Object.hasOwn(query, name));
  const faults = Object.entries(query).flatMap(([name, value]) => faultsOf(name, value));
  if (given.length !== 1) faults.push(inQuery('statementId', 'required', ASK_BY_ID));
  if (faults.length > 0) throw new InvalidInput(faults);
  const [parameter] = given as [StatementQuery['parameter']];
  return { parameter, id: (query[parameter] as string).toLowerCase() };
}

/** The one parameter of PUT. */
export function statementIdOf(query: Readonly<Record<string, unknown>>): string {
  const { statementId, ...others } = query;
  const faults = Object.keys(others).map((name) => inQuery(name, 'unknown-field'));
  if (statementId === undefined) faults.push(inQuery('statementId', 'required'));
  else faults.push(...faultsOf('statementId', statementId));
  if (faults.length > 0) throw new InvalidInput(faults);
  return (statementId as string).toLowerCase();
}

function faultsOf(name: string, value: unknown): Fault[] {
  if (IDS.some((id) => id === name))
    return typeof value === 'string' && isUuid(value)
      ? []
      : [inQuery(name, 'not-a-uuid', fault('', 'not-a-uuid').detail)];
  if (Object.hasOwn(DEFAULTS, name))
    return value === DEFAULTS[name] ? [] : [inQuery(name, 'not-offered', AS_SENT)];
  return OF_LISTS.has(name)
    ? [inQuery(name, 'not-offered', ASK_BY_ID)]
    : [inQuery(name, 'unknown-field')];
}

const inQuery = (location: string, code: string, detail?: Text): Fault => ({
  in: 'query',
  location,
  code,
  ...(detail && { detail }),
});
