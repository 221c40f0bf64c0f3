import type { Text } from '../common/text.js';

export const CONFLICTS = {
  'already-sent': {
    nl: 'Dit bericht is verstuurd. Wat verstuurd is, blijft zoals het was.',
    en: 'This message has been sent. What was sent stays as it was.',
  },
  'communication-cancelled': {
    nl: 'Dit bericht is geannuleerd. Zet het eerst terug op concept.',
    en: 'This message has been cancelled. Set it back to draft first.',
  },
  'no-audience': {
    nl: 'Dit bericht is aan niemand gericht. Noem eerst een doelgroep in audienceIds.',
    en: 'This message is to nobody. Name an audience in audienceIds first.',
  },
  'no-go-live-date': {
    nl: 'De dagen van het plan tellen vanaf de ingebruikname. Leg eerst goLiveDate van het project vast.',
    en: 'The days of the plan count from the go-live. Set goLiveDate of the project first.',
  },
} as const satisfies Record<string, Text>;
