import type { Text } from '../common/text.js';

export const CONFLICTS = {
  'already-sent': {
    nl: 'Dit bericht is verstuurd of onderweg. Het blijft zoals het is.',
    en: 'This message has been sent or is under way. It stays as it is.',
  },
  'communication-cancelled': {
    nl: 'Dit bericht is geannuleerd. Zet het eerst terug op concept.',
    en: 'This message has been cancelled. Set it back to draft first.',
  },
  'no-audience': {
    nl: 'Dit bericht is aan niemand gericht. Noem eerst een doelgroep in audienceIds.',
    en: 'This message is to nobody. Name an audience in audienceIds first.',
  },
  'project-stopped': {
    nl: 'Dit project is gestopt: er gaat geen bericht meer uit.',
    en: 'This project has been stopped: no message goes out any more.',
  },
  'nobody-known': {
    nl: 'Van de doelgroepen kennen wij vandaag niemand met naam. Leg vast wanneer het langs een andere weg verstuurd is, met sentAt.',
    en: 'Of the audiences we know nobody by name today. Record when it was sent another way, with sentAt.',
  },
  'not-sent': {
    nl: 'Dit bericht is nog niet verstuurd. Verstuur het eerst.',
    en: 'This message has not been sent yet. Send it first.',
  },
  'nothing-to-send-again': {
    nl: 'Geen mail van dit bericht staat er zo voor.',
    en: 'No mail of this message stands so.',
  },
  'no-go-live-date': {
    nl: 'De dagen van het plan tellen vanaf de ingebruikname. Leg eerst goLiveDate van het project vast.',
    en: 'The days of the plan count from the go-live. Set goLiveDate of the project first.',
  },
} as const satisfies Record<string, Text>;
