import type { Fault } from '../common/errors.js';
import { jsonPointer } from '../common/json-pointer.js';
import { forbiddenReason } from '../imports/forbidden-columns.js';
import type { HeadedFile, ProfileColumn } from '../imports/import-profile.js';
import { optionFault } from '../imports/option-fault.js';
import type { Item } from '../instruments/instrument.js';
import { surveyFault } from '../instruments/survey-fault.js';
import type { ImportedSurvey } from './imported-survey.js';
import { plain } from './plain.js';

const DEPARTMENT_HEADERS = ['Afdeling', 'Department'] as const;
const LONGEST_NUMBER = 40;
const SHORTEST_CHOICE = 100;

export const DEPARTMENT_COLUMN: ProfileColumn = {
  aliases: DEPARTMENT_HEADERS.slice(1),
  maxLength: 200,
  description: {
    nl: 'Alleen gelezen als de uitkomst van de enquête per afdeling getoond wordt',
    en: 'Read only when the outcome of the survey is shown by department',
  },
  example: 'Burgerzaken',
};

/** Where the name of an item stands among the options. */
export const itemPointer = (name: string): string => jsonPointer('options', 'items', name);

/**
 * Which column of a file answers which item, as the option `items` says: by the key of the item, the department
 * beside them under its own name. What the survey does not ask is not read.
 */
export function answerColumns(
  { headers, items }: Pick<HeadedFile, 'headers' | 'items'>,
  { instrument, unasked, breakdown }: ImportedSurvey,
): { columns: Record<string, ProfileColumn>; faults: Fault[] } {
  const columns: Record<string, ProfileColumn> = {};
  const faults: Fault[] = [];
  const asked = new Map(instrument.items.map((item) => [item.key, item]));
  const inFile = new Set(headers.map(plain));
  const seenHeaders = new Set<string>();
  const seenKeys = new Set<string>();
  for (const [name, key] of items) {
    const at = itemPointer(name);
    const header = plain(name);
    const item = asked.get(key) ?? unasked.find((one) => one.key === key);
    if (!inFile.has(header) || header === '') faults.push(optionFault(at, 'missing-column'));
    if (seenHeaders.has(header) || seenKeys.has(key)) faults.push(optionFault(at, 'given-twice'));
    seenHeaders.add(header);
    seenKeys.add(key);
    if (!item) faults.push(surveyFault(at, 'unknown-item'));
    else if (forbiddenReason(name) && !isTextOf(item, header))
      faults.push(optionFault(at, 'forbidden-column'));
    if (asked.has(key)) columns[key] = columnOf(asked.get(key)!, name);
  }
  if (faults.length === 0 && Object.keys(columns).length === 0)
    faults.push(optionFault(jsonPointer('options', 'items'), 'required'));
  if (breakdown === 'department' && !DEPARTMENT_HEADERS.some((one) => seenHeaders.has(plain(one))))
    columns[DEPARTMENT_HEADERS[0]] = DEPARTMENT_COLUMN;
  return { columns, faults };
}

const columnOf = (item: Item, name: string): ProfileColumn => ({
  header: name.trim(),
  maxLength: longestAnswer(item),
  description: item.text,
  example: '',
  ...(item.kind === 'text' && { isOwnWords: true }),
});

/** Most characters that an answer can have and still be one. */
export function longestAnswer(item: Item): number {
  if (item.kind === 'scale') return LONGEST_NUMBER;
  if (item.kind === 'text') return item.maxLength;
  const lengths = item.choices.map(({ key, text }) =>
    Math.max(key.length, text.nl.length, text.en.length),
  );
  return Math.max(
    SHORTEST_CHOICE,
    item.kind === 'choice'
      ? Math.max(...lengths)
      : lengths.reduce((sum, length) => sum + length + 2, 0),
  );
}

/** A question may well be about a phone or an age; a column of those bears another name. */
const isTextOf = ({ text }: Item, header: string): boolean =>
  [text.nl, text.en].some((one) => plain(one) === header);
