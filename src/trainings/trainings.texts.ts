import type { Text } from '../common/text.js';
import type { RecordRefusal } from './record-outcomes.js';

/** Why a training record is not taken. */
export const REFUSALS: Record<RecordRefusal, Text> = {
  'unknown-person': {
    nl: 'Er is hier niemand met dit personeelsnummer of mailadres.',
    en: 'Nobody here has this HR number or mail address.',
  },
  'unknown-course': {
    nl: 'Er is hier geen cursus met deze code.',
    en: 'There is no course with this code here.',
  },
  'date-in-future': {
    nl: 'De afronding ligt in de toekomst.',
    en: 'The completion lies in the future.',
  },
  'conflicting-record': {
    nl: 'Dit staat twee keer in de aanvraag, met verschillende inhoud.',
    en: 'This stands twice in the call, with different contents.',
  },
};
