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

/** A document is recorded with its verdict and the days on which it holds. */
export const recordEvidence = (text: Text, role: Role = 'project_lead'): Next => ({
  text,
  role,
  operationId: 'recordEvidence',
  href: '/v1/projects/{project}/evidence',
});
