import { InvalidInput, type Fault } from '../common/errors.js';
import { isIdOrCode, isZone } from '../common/input.js';
import { jsonPointer } from '../common/json-pointer.js';
import type { Language } from '../common/text.js';
import { datePattern, type DatePattern } from './date-pattern.js';
import { type Encoding, ENCODINGS } from '../tables/decode-text.js';
import type { ImportProfile, NamingOption, ProfileOption } from './import-profile.js';
import { type OptionFaultCode, optionFault } from './option-fault.js';
import { DELIMITERS, type Delimiter } from '../tables/read-csv.js';

/** What the caller says that a file does not say itself, once it is known to be right. */
export interface ImportOptions {
  delimiter?: Delimiter;
  /** What stands between the cells of most of these files; a header tells otherwise. */
  usualDelimiter?: Delimiter;
  encoding?: Encoding;
  zone?: string;
  pattern?: DatePattern;
  language?: Language;
  /** The customer's status codes, in capitals. */
  statuses: ReadonlyMap<string, string>;
  /** What the file is about, as the caller names it. */
  named: Readonly<Partial<Record<NamingOption, string>>>;
  /** Key of the item by what the file calls it. */
  items: ReadonlyMap<string, string>;
}

export const STATUSES = ['completed', 'passed', 'failed'] as const;

/** Options that every profile reads. */
export const COMMON_OPTIONS = ['datePattern', 'zone', 'language', 'delimiter', 'encoding'] as const;

const PROFILE_OPTIONS: readonly ProfileOption[] = [
  'statuses',
  'items',
  'course',
  'person',
  'communication',
  'surveyId',
  'projectId',
];

const MAX_NAMES = 500;

type Check = (value: unknown, location: string) => Fault[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text =
  (isRight: (value: string) => boolean, code: OptionFaultCode = 'unknown-value'): Check =>
  (value, location) => {
    if (typeof value !== 'string' || value.length > 200 || value.includes('\0'))
      return [optionFault(location, 'not-text')];
    return isRight(value) ? [] : [optionFault(location, code)];
  };

const textByName =
  (isRight: (value: string) => boolean): Check =>
  (value, location) => {
    if (!isRecord(value) || Object.keys(value).length > MAX_NAMES)
      return [optionFault(location, 'not-an-object')];
    return Object.entries(value).flatMap(([name, entry]) =>
      text(isRight)(entry, location + jsonPointer(name)),
    );
  };

const among =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);

const CHECKS: Record<string, Check> = {
  statuses: textByName(among(STATUSES)),
  items: textByName((value) => value !== ''),
  language: text(among(['nl', 'en'])),
  datePattern: text((value) => datePattern(value) !== null, 'unknown-date-pattern'),
  zone: text(isZone, 'unknown-zone'),
  delimiter: text(among(DELIMITERS)),
  encoding: text((value) => encodingOf(value) !== undefined),
  course: text(isIdOrCode),
  person: text((value) => value.trim() !== ''),
  communication: text(isIdOrCode),
  surveyId: text(isIdOrCode),
  projectId: text(isIdOrCode),
};

const encodingOf = (name: string): Encoding | undefined =>
  ENCODINGS.find((known) => known === name.toLowerCase().replace(/^utf8$/, 'utf-8'));

const isRead = (name: string, { options = [] }: Reader): boolean =>
  !PROFILE_OPTIONS.includes(name as ProfileOption) || options.includes(name as ProfileOption);

type Reader = Pick<ImportProfile, 'options' | 'needs' | 'defaults'>;

/**
 * Reads the field `options` for a profile: JSON in which absent and null mean the same. Throws every fault at
 * once, also of options that the profile does not read or that it lacks.
 */
export function readOptions(json: string | undefined, profile: Reader): ImportOptions {
  const given = json === undefined || json.trim() === '' ? {} : parse(json);
  if (!isRecord(given)) throw new InvalidInput([optionFault('/options', 'not-an-object')]);
  const options = Object.entries(given).filter(([, value]) => value !== null);
  const faults = options.flatMap(([name, value]) => {
    const location = jsonPointer('options', name);
    if (!Object.hasOwn(CHECKS, name)) return [optionFault(location, 'unknown-field')];
    return isRead(name, profile)
      ? CHECKS[name]!(value, location)
      : [optionFault(location, 'unread-option')];
  });
  const names = new Set(options.map(([name]) => name));
  for (const name of profile.needs ?? [])
    if (!names.has(name)) faults.push(optionFault(jsonPointer('options', name), 'required'));
  if (faults.length > 0) throw new InvalidInput(faults);
  return optionsOf(Object.fromEntries(options), profile.defaults);
}

/** Options that are known to be right, as they are written. */
export interface GivenOptions {
  statuses?: Record<string, string>;
  datePattern?: string;
  zone?: string;
  language?: Language;
  delimiter?: Delimiter;
  encoding?: string;
  course?: string;
  person?: string;
  communication?: string;
  surveyId?: string;
  projectId?: string;
  items?: Record<string, string>;
}

export function optionsOf(
  given: GivenOptions,
  defaults: Partial<ImportOptions> = {},
): ImportOptions {
  const { delimiter, zone, language, datePattern: form, encoding, statuses = {} } = given;
  return {
    delimiter,
    usualDelimiter: defaults.delimiter,
    encoding: (encoding && encodingOf(encoding)) || defaults.encoding,
    zone: zone ?? defaults.zone,
    language: language ?? defaults.language,
    pattern: (form && datePattern(form)) || defaults.pattern,
    statuses: new Map([
      ...(defaults.statuses ?? []),
      ...Object.entries(statuses).map(
        ([code, status]) => [code.trim().toUpperCase(), status] as const,
      ),
    ]),
    named: {
      ...(given.course !== undefined && { course: given.course.trim() }),
      ...(given.person !== undefined && { person: given.person.trim() }),
      ...(given.communication !== undefined && { communication: given.communication }),
      ...(given.surveyId !== undefined && { surveyId: given.surveyId }),
      ...(given.projectId !== undefined && { projectId: given.projectId }),
    },
    items: new Map(Object.entries(given.items ?? {})),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
