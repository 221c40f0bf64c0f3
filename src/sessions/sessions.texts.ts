import type { Text } from '../common/text.js';

export const SOMEWHERE: Text = {
  nl: 'Geef een plaats, een link, of allebei.',
  en: 'Give a place, a link, or both.',
};

/** Why the state of a session forbids it. */
export const CONFLICTS = {
  'session-cancelled': {
    nl: 'Deze sessie is afgelast.',
    en: 'This session has been cancelled.',
  },
  'seats-taken': {
    nl: 'Er zijn al meer plaatsen bezet; seatsTaken zegt hoeveel.',
    en: 'More seats are taken already; seatsTaken says how many.',
  },
  'attendance-recorded': {
    nl: 'De aanwezigheid is al vastgelegd.',
    en: 'The attendance has been recorded already.',
  },
  'already-started': {
    nl: 'De sessie is al begonnen; er komt niemand meer bij.',
    en: 'The session has started already; nobody can be added any more.',
  },
  'not-started': {
    nl: 'De sessie is nog niet begonnen.',
    en: 'The session has not started yet.',
  },
} satisfies Record<string, Text>;

/** Why a person is refused. */
export const REFUSALS = {
  'unknown-person': {
    nl: 'Er is hier niemand met dit personeelsnummer of mailadres.',
    en: 'Nobody here has this HR number or mail address.',
  },
  'not-enrolled': {
    nl: 'Deze persoon heeft geen plaats in deze sessie.',
    en: 'This person has no seat in this session.',
  },
} satisfies Record<string, Text>;

export const IN_BOTH: Text = {
  nl: 'Deze persoon staat in beide lijsten.',
  en: 'This person stands in both lists.',
};
