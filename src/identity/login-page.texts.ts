import type { Text } from '../common/text.js';

export const LOGIN_TEXTS = {
  title: { nl: 'Aanmelden bij de demo', en: 'Sign in to the demo' },
  explanation: {
    nl: 'Dit is een demo met verzonnen gegevens. Kies een account; een wachtwoord is niet nodig.',
    en: 'This is a demo with made-up data. Choose an account; no password is needed.',
  },
  noRequest: {
    nl: 'Begin in Swagger UI: kies daar Authorize.',
    en: 'Begin in Swagger UI: choose Authorize there.',
  },
  open: { nl: 'Open Swagger UI', en: 'Open Swagger UI' },
} satisfies Record<string, Text>;

export const DEMO_ORGANISATION_NAMES: Record<string, string> = {
  noorderwolde: 'Noorderwolde',
  zuiderdam: 'Zuiderdam',
};
