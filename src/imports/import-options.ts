import { InvalidInput, type Fault } from '../common/errors.js';
import { isZone } from '../common/input.js';
import type { Text } from '../common/text.js';
import { datePattern, type DatePattern } from './date-pattern.js';
import { DELIMITERS, type Delimiter } from './read-csv.js';

/** What the caller says that a file does not say itself, once it is known to be right. */
interface ImportOptions {
  delimiter?: Delimiter;
  zone?: string;
  pattern?: DatePattern;
  /** The customer's status codes, in capitals. */
  statuses: ReadonlyMap<string, string>;
}

export const STATUSES = ['completed', 'passed', 'failed'] as const;

const MAX_STATUSES = 500;

type Check = (value: unknown, location: string) => Fault[];

const TEXTS: Record<string, Text> = {
  'not-an-object': { nl: 'Dit moet een JSON-object zijn.', en: 'This must be a JSON object.' },
  'not-text': { nl: 'Dit moet tekst zijn.', en: 'This must be text.' },
  'unknown-field': { nl: 'Deze optie bestaat niet.', en: 'There is no such option.' },
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
};

const fault = (location: string, code: string): Fault => ({
  in: 'body',
  location,
  code,
  detail: TEXTS[code],
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text =
  (isRight: (value: string) => boolean, code = 'unknown-value'): Check =>
  (value, location) => {
    if (typeof value !== 'string' || value.length > 200 || value.includes('\0'))
      return [fault(location, 'not-text')];
    return isRight(value) ? [] : [fault(location, code)];
  };

const textByName =
  (isRight: (value: string) => boolean): Check =>
  (value, location) => {
    if (!isRecord(value) || Object.keys(value).length > MAX_STATUSES)
      return [fault(location, 'not-an-object')];
    return Object.entries(value).flatMap(([name, entry]) =>
      text(isRight)(entry, `${location}/${pointerPart(name)}`),
    );
  };

const pointerPart = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
const among =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);

const CHECKS: Record<string, Check> = {
  statuses: textByName(among(STATUSES)),
  language: text(among(['nl', 'en'])),
  datePattern: text((value) => datePattern(value) !== null, 'unknown-date-pattern'),
  zone: text(isZone, 'unknown-zone'),
  delimiter: text(among(DELIMITERS)),
  encoding: text((value) => /^utf-?8$/i.test(value)),
};

/** Reads the field `options`: JSON in which absent and null mean the same. Throws every fault at once. */
export function readOptions(json: string | undefined): ImportOptions {
  const given = json === undefined || json.trim() === '' ? {} : parse(json);
  if (!isRecord(given)) throw new InvalidInput([fault('/options', 'not-an-object')]);
  const options = Object.entries(given).filter(([, value]) => value !== null);
  const faults = options.flatMap(([name, value]) => {
    const location = `/options/${pointerPart(name)}`;
    return Object.hasOwn(CHECKS, name)
      ? CHECKS[name]!(value, location)
      : [fault(location, 'unknown-field')];
  });
  if (faults.length > 0) throw new InvalidInput(faults);
  const right = Object.fromEntries(options) as {
    statuses?: Record<string, string>;
    datePattern?: string;
    zone?: string;
    delimiter?: Delimiter;
  };
  return {
    delimiter: right.delimiter,
    zone: right.zone,
    pattern: (right.datePattern && datePattern(right.datePattern)) || undefined,
    statuses: new Map(
      Object.entries(right.statuses ?? {}).map(([code, status]) => [
        code.trim().toUpperCase(),
        status,
      ]),
    ),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
