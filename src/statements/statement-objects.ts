import { type Check, fault, isObject, listOf, objectOf, valueOf } from './statement-check.js';
import { extensions, iri, languageMap, objectType, text, uuid } from './statement-values.js';

const INTERACTION_TYPES = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
];

/** What a question can be answered with: components of which each has an id of its own. */
const components: Check = (value, at) => {
  const faults = listOf(objectOf({ id: text, description: languageMap }, ['id']))(value, at);
  if (faults.length > 0) return faults;
  const seen = new Set<string>();
  return (value as { id: string }[]).flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [fault(`${at}/${index}/id`, 'not-different')];
  });
};

const OF_INTERACTIONS = {
  correctResponsesPattern: listOf(text),
  choices: components,
  scale: components,
  source: components,
  target: components,
  steps: components,
};

const definition: Check = (value, at) => [
  ...objectOf({
    name: languageMap,
    description: languageMap,
    type: iri,
    moreInfo: iri,
    interactionType: valueOf('not-an-interaction-type', (type) =>
      INTERACTION_TYPES.includes(type as string),
    ),
    extensions,
    ...OF_INTERACTIONS,
  })(value, at),
  ...(isObject(value) &&
  !Object.hasOwn(value, 'interactionType') &&
  Object.keys(OF_INTERACTIONS).some((name) => Object.hasOwn(value, name))
    ? [fault(`${at}/interactionType`, 'required')]
    : []),
];

/** What somebody did something with, for example a course. */
export const activity = objectOf({ objectType: objectType('Activity'), id: iri, definition }, [
  'id',
]);

/** Points at another statement. */
export const statementReference = objectOf({ objectType: objectType('StatementRef'), id: uuid }, [
  'objectType',
  'id',
]);
