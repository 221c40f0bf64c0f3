import type { Text } from '../common/text.js';
import type { RowFaultCode } from './import-profile.js';

/** Why a row was refused, by its code. */
export const ROW_FAULT_TEXTS: Record<RowFaultCode, Text> = {
  'missing-key': { nl: 'Deze kolom mag niet leeg zijn.', en: 'This column may not be empty.' },
  'not-a-date': { nl: 'Dit is geen datum die bestaat.', en: 'This is no date that exists.' },
  'ambiguous-date': {
    nl: 'Deze datum is op meer dan één manier te lezen; geef de optie datePattern mee.',
    en: 'This date can be read in more than one way; send the option datePattern.',
  },
  'date-in-future': { nl: 'Deze datum ligt in de toekomst.', en: 'This date lies in the future.' },
  'not-a-number': { nl: 'Dit is geen getal.', en: 'This is no number.' },
  'unknown-person': {
    nl: 'Niemand heeft hier dit nummer of mailadres.',
    en: 'Nobody here has this number or mail address.',
  },
  'unknown-course': { nl: 'Deze cursus bestaat hier niet.', en: 'There is no such course here.' },
  'unknown-status': {
    nl: 'De status is completed, passed of failed.',
    en: 'The status is completed, passed or failed.',
  },
  'unknown-language': { nl: 'De taal is nl of en.', en: 'The language is nl or en.' },
  'unmapped-status': {
    nl: 'De optie statuses zegt niet wat deze statuscode betekent.',
    en: 'The option statuses does not say what this status code means.',
  },
  'conflicting-record': {
    nl: 'Een andere rij of persoon zegt hierover iets anders.',
    en: 'Another row or person says something else about this.',
  },
  'out-of-scale': {
    nl: 'Dit is geen heel punt op de schaal van de vraag.',
    en: 'This is no whole point on the scale of the item.',
  },
  'unknown-choice': {
    nl: 'Dit is geen van de keuzes van de vraag.',
    en: 'This is none of the choices of the item.',
  },
  'unknown-item': {
    nl: 'Dit is geen vraag van de enquête waarvan antwoorden te tellen zijn.',
    en: 'This is no item of the survey of which answers can be counted.',
  },
  'unknown-department': {
    nl: 'Deze afdeling noemt de enquête niet.',
    en: 'The survey does not name this department.',
  },
  'too-long': {
    nl: 'Deze waarde is te lang, of de rij heeft meer cellen dan de kopregel.',
    en: 'This value is too long, or the row has more cells than the header.',
  },
  'not-text': { nl: 'Dit is geen leesbare tekst.', en: 'This is no readable text.' },
};

/** What a report says besides, by its code. */
export const IMPORT_WARNING_TEXTS = {
  'counts-only': {
    nl: 'Alleen het aantal mensen is bewaard, niet wie: uw organisatie heeft geen geldige instemming met Fasewijzer en DPIA ervan vastgelegd.',
    en: 'Only the number of people was kept, not who: your organisation has recorded no valid consent to Fasewijzer and DPIA of it.',
  },
  'too-few-answers': {
    nl: 'Er zijn minder antwoorden dan de drempel van de enquête: er wordt niets van bewaard, en de enquête sluit.',
    en: 'There are fewer answers than the threshold of the survey: nothing of them is kept, and the survey closes.',
  },
  'invited-unknown': {
    nl: 'De enquête zegt niet hoeveel mensen zijn uitgenodigd (invitedElsewhere): de respons blijft onbekend.',
    en: 'The survey does not say how many were invited (invitedElsewhere): the response rate stays unknown.',
  },
  'more-than-invited': {
    nl: 'Er zijn meer antwoorden dan mensen die volgens de enquête zijn uitgenodigd (invitedElsewhere).',
    en: 'There are more answers than people who were invited according to the survey (invitedElsewhere).',
  },
  'counts-incomplete': {
    nl: 'Zolang een rij geweigerd is, kloppen de aantallen samen niet: er is niets bewaard. Verbeter het bestand en lever het weer aan.',
    en: 'As long as a row is refused, the counts do not add up: nothing was stored. Correct the file and send it again.',
  },
} satisfies Record<string, Text>;
export type ImportWarning = keyof typeof IMPORT_WARNING_TEXTS;

/** Why a profile can't be changed or removed. */
export const BUILT_IN: Text = {
  nl: 'Dit profiel hoort bij het product en verandert niet.',
  en: 'This profile belongs to the product and does not change.',
};
