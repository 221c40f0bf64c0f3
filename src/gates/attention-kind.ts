import type { Text } from '../common/text.js';

export const ATTENTION_KINDS = [
  'gate_reopened',
  'decision_waits',
  'evidence_lapses',
  'waiver_ends',
  'condition_due',
  'questions_open',
  'criterion_open',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** What an item says; the holes are filled from the project. */
export const ATTENTION_TEXTS: Record<AttentionKind, Text> = {
  gate_reopened: {
    nl: 'De poort uit {phase} staat weer open: {because}',
    en: 'The gate out of {phase} is open again: {because}',
  },
  decision_waits: {
    nl: 'De poort uit {phase} wacht sinds {since} op een besluit',
    en: 'The gate out of {phase} waits for a decision since {since}',
  },
  evidence_lapses: { nl: '{kind} loopt af op {until}', en: '{kind} lapses on {until}' },
  waiver_ends: {
    nl: 'De ontheffing voor "{criterion}" eindigt op {until}',
    en: 'The waiver for "{criterion}" ends on {until}',
  },
  condition_due: {
    nl: 'Voorwaarde van {owner} voor {until}: {text}',
    en: "{owner}'s condition due {until}: {text}",
  },
  questions_open: {
    nl: '{count} meer dan {days} dagen zonder antwoord',
    en: '{count} without an answer for more than {days} days',
  },
  criterion_open: { nl: '{text}', en: '{text}' },
};

/** How many questions, in words. */
export const QUESTION_COUNTS: Record<'one' | 'many', Text> = {
  one: { nl: '1 vraag', en: '1 question' },
  many: { nl: '{count} vragen', en: '{count} questions' },
};

/** Of evidence about Fasewijzer itself. */
export const OWN_LAPSE: Text = {
  nl: '{kind} over Fasewijzer loopt af op {until}; zonder geldige versie zijn er alleen aantallen',
  en: '{kind} on Fasewijzer lapses on {until}; without a valid one there are only counts',
};
