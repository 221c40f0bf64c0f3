import type { Fault } from '../common/errors.js';
import { type Check, fault, inTurn, isObject, listOf, objectOf } from './statement-check.js';
import { iri, mailbox, objectType, sha1, text } from './statement-values.js';

/** By which an agent or a group is known: exactly one of them. */
const IDENTIFIERS: Record<string, Check> = {
  mbox: mailbox,
  mbox_sha1sum: sha1,
  openid: iri,
  account: objectOf({ homePage: iri, name: text }, ['homePage', 'name']),
};

const identifiersOf = (value: unknown): string[] =>
  isObject(value) ? Object.keys(IDENTIFIERS).filter((name) => Object.hasOwn(value, name)) : [];

const oneIdentifier: Check = (value, at) =>
  identifiersOf(value).length === 1 ? [] : [fault(at, 'not-one-identifier')];

/** Both at once: what is wrong with each field, and with how many identifiers there are. */
const together =
  (...checks: Check[]): Check =>
  (value, at): Fault[] =>
    isObject(value) ? checks.flatMap((check) => check(value, at)) : [fault(at, 'not-an-object')];

/** Somebody. */
export const agent = together(
  objectOf({ objectType: objectType('Agent'), name: text, ...IDENTIFIERS }),
  oneIdentifier,
);

const GROUP_FIELDS = {
  objectType: objectType('Group'),
  name: text,
  member: listOf(agent),
  ...IDENTIFIERS,
};

/** Several people: known as such, or by their members. */
export const group: Check = (value, at) =>
  identifiersOf(value).length === 0
    ? objectOf(GROUP_FIELDS, ['objectType', 'member'])(value, at)
    : together(objectOf(GROUP_FIELDS, ['objectType']), oneIdentifier)(value, at);

/** An agent, or what says that it is a group. */
export const actor: Check = (value, at) =>
  (isObject(value) && value.objectType === 'Group' ? group : agent)(value, at);

/** Who vouches for a statement: an agent, or an application and its user together. */
export const authority = inTurn(actor, (value, at) => {
  const { objectType: type, member } = value as { objectType?: unknown; member?: unknown[] };
  if (type !== 'Group') return [];
  const isPair = identifiersOf(value).length === 0 && member?.length === 2;
  return isPair ? [] : [fault(at, 'not-an-authority')];
});
