import { actor, group } from './statement-actors.js';
import { type Check, listOf, objectOf } from './statement-check.js';
import { activity, statementReference } from './statement-objects.js';
import {
  extensions,
  iri,
  language,
  languageMap,
  length,
  mediaType,
  sha2,
  text,
  uuid,
} from './statement-values.js';

/** One activity, or a list of them. */
const activities: Check = (value, at) =>
  (Array.isArray(value) ? listOf(activity) : activity)(value, at);

/** In which circumstances. */
export const context = objectOf({
  registration: uuid,
  instructor: actor,
  team: group,
  contextActivities: objectOf({
    parent: activities,
    grouping: activities,
    category: activities,
    other: activities,
  }),
  revision: text,
  platform: text,
  language,
  statement: statementReference,
  extensions,
});

/** What belongs to a statement as a file. */
export const attachments = listOf(
  objectOf(
    {
      usageType: iri,
      display: languageMap,
      description: languageMap,
      contentType: mediaType,
      length,
      sha2,
      fileUrl: iri,
    },
    ['usageType', 'display', 'contentType', 'length', 'sha2'],
  ),
);
