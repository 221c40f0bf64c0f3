import type { Fault } from '../common/errors.js';
import type { Text } from '../common/text.js';

/** What is wrong with an option of a file, or with an own profile that holds options. */
export const optionFault = (location: string, code: OptionFaultCode): Fault => ({
  in: 'body',
  location,
  code,
  detail: TEXTS[code],
});

export type OptionFaultCode = keyof typeof TEXTS;

const TEXTS = {
  'not-an-object': { nl: 'Dit moet een JSON-object zijn.', en: 'This must be a JSON object.' },
  'not-text': { nl: 'Dit moet tekst zijn.', en: 'This must be text.' },
  'unknown-field': { nl: 'Deze optie bestaat niet.', en: 'There is no such option.' },
  'unread-option': {
    nl: 'Dit profiel leest deze optie niet.',
    en: 'This profile does not read this option.',
  },
  required: {
    nl: 'Dit profiel heeft deze optie nodig.',
    en: 'This profile needs this option.',
  },
  'unknown-value': {
    nl: 'Deze waarde is hier niet mogelijk.',
    en: 'This value is not possible here.',
  },
  'unknown-zone': {
    nl: 'Deze tijdzone bestaat niet; noem er een zoals Europe/Amsterdam.',
    en: 'There is no such zone; name one such as Europe/Amsterdam.',
  },
  'unknown-date-pattern': {
    nl: 'Noem een patroon met dag, maand en een jaar van vier cijfers, zoals dd-MM-yyyy.',
    en: 'Give a pattern with a day, a month and a year of four digits, such as dd-MM-yyyy.',
  },
  'given-twice': { nl: 'Dit staat er twee keer.', en: 'This stands there twice.' },
  'missing-column': {
    nl: 'Deze kolom staat niet in de kopregel.',
    en: 'This column is not in the header.',
  },
  'missing-item': {
    nl: 'Geen rij van het bestand noemt deze vraag.',
    en: 'No row of the file names this item.',
  },
  'forbidden-column': {
    nl: 'Een kolom met deze kop mag niet bewaard worden.',
    en: 'A column with this header may not be stored.',
  },
} satisfies Record<string, Text>;
