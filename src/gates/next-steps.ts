import type { Text } from '../common/text.js';
import type { Role } from '../identity/roles.js';
import type { Next } from './criterion.js';

/** How many people a share still lacks. */
export const MORE_PEOPLE: Text = {
  nl: '{more} {people} meer tot {target} ({threshold} van {denominator})',
  en: '{more} more {people} to reach {target} ({threshold} of {denominator})',
};

/** Somebody checks it and says so, with a note. */
export const checkByHand = (text: Text): Next => ({
  text,
  role: 'project_lead',
  operationId: 'putManualCheck',
  href: '/v1/projects/{project}/manual-checks/{criterion}',
});

/** A message is sent, or recorded as sent along a channel of its own. */
export const sendMessage = (text: Text, gap?: Text): Next => ({
  text,
  ...(gap && { gap }),
  role: 'communication_adviser',
  operationId: 'sendCommunication',
  href: '/v1/projects/{project}/communications',
});

/** A survey is prepared, opened and closed. */
export const holdSurvey = (text: Text): Next => onSurveys('createSurvey', text);

/** A survey that is open is closed, which publishes its results. */
export const closeSurvey = (text: Text): Next => onSurveys('closeSurvey', text);

/** The results of a survey say what to mend. */
export const readResults = (text: Text): Next => onSurveys('getSurveyResults', text);

const onSurveys = (operationId: string, text: Text): Next => ({
  text,
  role: 'project_lead',
  operationId,
  href: '/v1/projects/{project}/surveys',
});

/** A document is recorded with its verdict and the days on which it holds. */
export const recordEvidence = (text: Text, role: Role = 'project_lead'): Next => ({
  text,
  role,
  operationId: 'recordEvidence',
  href: '/v1/projects/{project}/evidence',
});
