import type { Fault } from '../common/errors.js';
import { actor, agent, authority, group } from './statement-actors.js';
import { type Check, fault, isObject, objectOf, unkeepable } from './statement-check.js';
import { attachments, context } from './statement-contexts.js';
import { activity, statementReference } from './statement-objects.js';
import { result } from './statement-results.js';
import { iri, languageMap, objectType, timestamp, uuid, version } from './statement-values.js';

export const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';

const verb = objectOf({ id: iri, display: languageMap }, ['id']);

/** What a statement and a statement inside one have in common. */
const FIELDS = { actor, verb, result, context, timestamp, attachments };
const REQUIRED = ['actor', 'verb', 'object'];

/** `revision` and `platform` say something about an activity. */
const ofActivities: Check = (value, at) => {
  if (!isObject(value) || !isObject(value.object) || !isObject(value.context)) return [];
  if ((value.object.objectType ?? 'Activity') === 'Activity') return [];
  const given = value.context;
  return ['revision', 'platform']
    .filter((name) => Object.hasOwn(given, name))
    .map((name) => fault(`${at}/context/${name}`, 'only-with-activity'));
};

const OBJECTS: Record<string, Check> = {
  Activity: activity,
  Agent: agent,
  Group: group,
  StatementRef: statementReference,
};

const objectAmong =
  (kinds: Record<string, Check>): Check =>
  (value, at) => {
    if (!isObject(value)) return [fault(at, 'not-an-object')];
    const { objectType: kind = 'Activity' } = value;
    const check = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return check ? check(value, at) : [fault(`${at}/objectType`, 'not-an-object-type')];
  };

/** A statement about a statement that was not made itself: no id, and none inside it. */
const subStatement: Check = (value, at) => [
  ...objectOf({ ...FIELDS, objectType: objectType('SubStatement'), object: objectAmong(OBJECTS) }, [
    ...REQUIRED,
    'objectType',
  ])(value, at),
  ...ofActivities(value, at),
];

const whole = objectOf(
  {
    ...FIELDS,
    id: uuid,
    object: objectAmong({ ...OBJECTS, SubStatement: subStatement }),
    stored: timestamp,
    authority,
    version,
  },
  REQUIRED,
);

const voiding: Check = (value, at) => {
  if (!isObject(value) || !isObject(value.verb) || value.verb.id !== VOIDED) return [];
  const isReference = isObject(value.object) && value.object.objectType === 'StatementRef';
  return isReference ? [] : [fault(`${at}/object`, 'not-a-statement-reference')];
};

/** Every fault of one statement by xAPI 1.0.3, part two, as far as a statement alone can tell. */
export const statementFaults = (value: unknown, at: string): Fault[] => [
  ...whole(value, at),
  ...ofActivities(value, at),
  ...voiding(value, at),
  ...unkeepable(value, at),
];
