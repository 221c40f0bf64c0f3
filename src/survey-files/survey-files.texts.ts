import type { Text } from '../common/text.js';

export const SURVEY_FILE_CONFLICTS = {
  'survey-already-has-results': {
    nl: 'Deze enquête heeft al uitkomsten. Maak een nieuwe enquête voor een ander bestand.',
    en: 'This survey has results already. Make another survey for another file.',
  },
  'survey-asked-here': {
    nl: 'Deze enquête is hier geopend: antwoorden uit een ander hulpmiddel horen in een eigen enquête.',
    en: 'This survey was opened here: answers from another tool belong in a survey of their own.',
  },
} as const satisfies Record<string, Text>;

export const FAULTS = {
  notFromCounts: {
    nl: 'Deze score telt de antwoorden van één mens op: uit aantallen per antwoord is zij niet te berekenen. Lever de antwoorden per respondent aan (survey-responses).',
    en: 'This score adds up the answers of one person: it cannot be computed from counts by answer. Send the answers by respondent (survey-responses).',
  },
} as const satisfies Record<string, Text>;
