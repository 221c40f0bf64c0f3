import type { Fault } from '../common/errors.js';
import { fill, type Text } from '../common/text.js';

/** What is wrong with an instrument or with answers, at a JSON pointer; `values` fill the holes of the text. */
export const surveyFault = (
  location: string,
  code: SurveyFaultCode,
  values: Record<string, string | number> = {},
): Fault => ({
  in: 'body',
  location,
  code,
  detail: { nl: fill(TEXTS[code].nl, values), en: fill(TEXTS[code].en, values) },
});

export type SurveyFaultCode = keyof typeof TEXTS;

const TEXTS = {
  required: { nl: 'Dit veld is verplicht.', en: 'This field is required.' },
  'unknown-field': { nl: 'Dit veld bestaat hier niet.', en: 'This field does not exist here.' },
  'not-an-object': { nl: 'Een JSON-object.', en: 'A JSON object.' },
  'not-a-list': {
    nl: 'Een lijst van {min} tot {max}.',
    en: 'A list of {min} to {max}.',
  },
  'not-a-key': {
    nl: 'Kleine letters, cijfers en onderstrepingstekens, met een letter vooraan, 1 tot 40 tekens.',
    en: 'Lower-case letters, digits and underscores, a letter first, 1 to 40 characters.',
  },
  'not-a-line': {
    nl: 'Eén regel tekst van 1 tot {max} tekens.',
    en: 'One line of text of 1 to {max} characters.',
  },
  'not-text': {
    nl: 'Tekst van 1 tot {max} tekens; laat wat u overslaat weg.',
    en: 'Text of 1 to {max} characters; leave out what you skip.',
  },
  'too-long': { nl: 'Hoogstens {max} tekens.', en: 'At most {max} characters.' },
  'not-a-flag': { nl: 'true of false.', en: 'true or false.' },
  'not-one-of': { nl: 'Een van: {values}.', en: 'One of: {values}.' },
  'not-an-integer': {
    nl: 'Een geheel getal van {min} tot en met {max}.',
    en: 'A whole number from {min} to {max}.',
  },
  'not-a-scale': {
    nl: 'Het einde van de schaal ligt boven het begin.',
    en: 'The end of the scale is above its beginning.',
  },
  'other-scale': {
    nl: 'Deze score hoort bij een andere schaal: {scales}.',
    en: 'This score belongs to another scale: {scales}.',
  },
  'given-twice': { nl: 'Dit staat er twee keer.', en: 'This stands there twice.' },
  'unknown-item': {
    nl: 'Deze vraag staat niet in de vragenlijst.',
    en: 'The instrument has no such item.',
  },
  'out-of-scale': {
    nl: 'De schaal gaat van {min} tot en met {max}.',
    en: 'The scale goes from {min} to {max}.',
  },
  'unknown-choice': { nl: 'Een van: {values}.', en: 'One of: {values}.' },
  'no-choice': {
    nl: 'Een lijst met minstens één keuze; laat wat u overslaat weg.',
    en: 'A list with at least one choice; leave out what you skip.',
  },
  'nothing-answered': {
    nl: 'Beantwoord ten minste één vraag.',
    en: 'Answer at least one question.',
  },
  unanswered: {
    nl: 'Deze vraag mag u niet overslaan: {item}.',
    en: 'This item may not be skipped: {item}.',
  },
} satisfies Record<string, Text>;
