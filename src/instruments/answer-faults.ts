import type { Fault } from '../common/errors.js';
import { isCleanText } from '../common/input.js';
import type { Choice, Instrument, Item, Scale, TextItem } from './instrument.js';
import { surveyFault } from './survey-fault.js';

/** An answer before it is known to be one. */
export interface UncheckedAnswer {
  item: string;
  value?: unknown;
}

/**
 * Every fault of one respondent's answers at once; none when they may be stored. A value that is absent or null
 * is a skip.
 * @param pointer where the list stands in the body
 */
export function answerFaults(
  instrument: Instrument,
  given: readonly UncheckedAnswer[],
  pointer = '/answers',
): Fault[] {
  const items = new Map(instrument.items.map((item) => [item.key, item]));
  const seen = new Set<string>();
  const faults = given.flatMap(({ item: key, value }, index) => {
    const place = `${pointer}/${index}`;
    const item = items.get(key);
    if (!item) return [surveyFault(`${place}/item`, 'unknown-item')];
    const isSecond = seen.has(key);
    seen.add(key);
    return [
      ...(isSecond ? [surveyFault(`${place}/item`, 'given-twice')] : []),
      ...valueFaults(item, value, `${place}/value`),
    ];
  });
  const lacking = instrument.items.filter(({ key, skippable }) => !skippable && !seen.has(key));
  return [
    ...faults,
    ...lacking.map(({ key }) => surveyFault(pointer, 'unanswered', { item: key })),
  ];
}

function valueFaults(item: Item, value: unknown, place: string): Fault[] {
  if (value === undefined || value === null)
    return item.skippable ? [] : [surveyFault(place, 'unanswered', { item: item.key })];
  if (item.kind === 'scale') return pointFaults(item, value, place);
  if (item.kind === 'text') return textFaults(item, value, place);
  if (item.kind === 'choice') return choiceFaults(item.choices, value, place);
  return choicesFaults(item.choices, value, place);
}

function pointFaults({ min, max }: Scale, value: unknown, place: string): Fault[] {
  if (!Number.isInteger(value)) return [surveyFault(place, 'not-an-integer', { min, max })];
  return (value as number) >= min && (value as number) <= max
    ? []
    : [surveyFault(place, 'out-of-scale', { min, max })];
}

function textFaults({ maxLength: max }: TextItem, value: unknown, place: string): Fault[] {
  if (!isCleanText(value) || value.trim() === '') return [surveyFault(place, 'not-text', { max })];
  return value.length > max ? [surveyFault(place, 'too-long', { max })] : [];
}

function choicesFaults(choices: readonly Choice[], value: unknown, place: string): Fault[] {
  if (!Array.isArray(value) || value.length === 0) return [surveyFault(place, 'no-choice')];
  const chosen = new Set<unknown>();
  return value.flatMap((one: unknown, index) => {
    if (chosen.has(one)) return [surveyFault(`${place}/${index}`, 'given-twice')];
    chosen.add(one);
    return choiceFaults(choices, one, `${place}/${index}`);
  });
}

function choiceFaults(choices: readonly Choice[], value: unknown, place: string): Fault[] {
  const keys = choices.map(({ key }) => key);
  return keys.some((key) => key === value)
    ? []
    : [surveyFault(place, 'unknown-choice', { values: keys.join(', ') })];
}
