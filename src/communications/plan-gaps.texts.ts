import type { Text } from '../common/text.js';
import type { GapKind } from './plan-gaps.js';

export const GAP_TITLES: Record<GapKind, Text> = {
  'audience-not-addressed': {
    nl: 'Geen bericht is aan doelgroep {audience} gericht',
    en: 'No message is to the audience {audience}',
  },
  'phase-without-sponsor': {
    nl: 'In de fase {phase} zegt de opdrachtgever niets',
    en: 'The sponsor says nothing in the phase {phase}',
  },
  'without-audience': {
    nl: '‘{message}’ is aan niemand gericht',
    en: '‘{message}’ is to nobody',
  },
  'without-moment': {
    nl: '‘{message}’ heeft geen moment',
    en: '‘{message}’ has no moment',
  },
  'after-go-live': {
    nl: '‘{message}’ staat na de ingebruikname die het aankondigt',
    en: '‘{message}’ is planned after the go-live that it announces',
  },
  overdue: {
    nl: '‘{message}’ had al verstuurd moeten zijn',
    en: '‘{message}’ should have been sent already',
  },
  'not-delivered': {
    nl: '‘{message}’ is bij niemand aangekomen',
    en: '‘{message}’ arrived at nobody',
  },
};
