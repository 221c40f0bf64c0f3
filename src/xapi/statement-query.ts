import type { Fault } from '../common/errors.js';
import { InvalidInput } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import type { Text } from '../common/text.js';
import { fault } from '../statements/statement-check.js';
import { MAX_STATEMENTS, pageAt, type StatementPage } from './statement-page.js';
import { AS_SENT, NO_FILTERS, NOT_A_CURSOR, NOT_A_LIMIT } from './xapi.texts.js';

const IDS = ['statementId', 'voidedStatementId'] as const;

/** What else may be said, and what it may be: the statement as it came. */
const DEFAULTS: Readonly<Record<string, string>> = { format: 'exact', attachments: 'false' };

/** Which part of the list of all statements. */
const PAGING = ['limit', 'more'] as const;

/** Parameters of the standard that choose among statements. */
const FILTERS = new Set([
  'agent',
  'verb',
  'activity',
  'registration',
  'related_activities',
  'related_agents',
  'since',
  'until',
  'ascending',
]);

const FIRST_PAGE: StatementPage = { limit: MAX_STATEMENTS, after: null };

export interface OneStatement {
  parameter: (typeof IDS)[number];
  /** In lower case. */
  id: string;
}

/**
 * Which statement a query asks for, or which part of the list of all.
 * @throws InvalidInput at every parameter that this door does not know or offer
 */
export function statementQuery(
  query: Readonly<Record<string, unknown>>,
): OneStatement | StatementPage {
  const faults = Object.entries(query).flatMap(([name, value]) => faultsOf(name, value));
  const [parameter, ...others] = [...IDS, ...PAGING].filter((name) => Object.hasOwn(query, name));
  const isOne = parameter === 'statementId' || parameter === 'voidedStatementId';
  if (isOne) faults.push(...others.map((name) => inQuery(name, 'not-together', NO_FILTERS)));
  if (faults.length > 0) throw new InvalidInput(faults);
  if (isOne) return { parameter, id: (query[parameter] as string).toLowerCase() };
  const { limit, more } = query as { limit?: string; more?: string };
  const page = (more === undefined ? null : pageAt(more)) ?? FIRST_PAGE;
  return limit === undefined ? page : { ...page, limit: limitOf(limit) };
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
  if (name === 'limit')
    return typeof value === 'string' && /^\d{1,15}$/.test(value)
      ? []
      : [inQuery(name, 'not-an-integer', NOT_A_LIMIT)];
  if (name === 'more')
    return typeof value === 'string' && pageAt(value) !== null
      ? []
      : [inQuery(name, 'not-valid', NOT_A_CURSOR)];
  return FILTERS.has(name)
    ? [inQuery(name, 'not-offered', NO_FILTERS)]
    : [inQuery(name, 'unknown-field')];
}

/** 0 is the standard's way to ask for as many as there may be. */
const limitOf = (given: string): number =>
  Math.min(Number(given) || MAX_STATEMENTS, MAX_STATEMENTS);

const inQuery = (location: string, code: string, detail?: Text): Fault => ({
  in: 'query',
  location,
  code,
  ...(detail && { detail }),
});
