import type { Fault } from '../common/errors.js';
import { isCleanText } from '../common/input.js';
import { jsonPointer } from '../common/json-pointer.js';
import { LANGUAGES } from '../common/text.js';
import {
  INSTRUMENT_KINDS,
  ITEM_KINDS,
  ITEM_SCORES,
  type ItemKind,
  SCORED_SCALES,
} from './instrument.js';
import { surveyFault } from './survey-fault.js';

const MOST_ITEMS = 50;
const MOST_CHOICES = 30;
const LONGEST_LINE = 500;
const LONGEST_ANSWER = 4000;
const HIGHEST_POINT = 10;

/** Every fault of what should be an instrument, at once; locations are JSON pointers into it. */
export const instrumentFaults = (given: unknown): Fault[] => fieldFaults(given, '', INSTRUMENT);

type Check = (value: unknown, at: string) => Fault[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All of these fields and no others. */
function fieldFaults(value: unknown, at: string, fields: Readonly<Record<string, Check>>): Fault[] {
  if (!isObject(value)) return [surveyFault(at, 'not-an-object')];
  return [
    ...Object.keys(value)
      .filter((name) => !Object.hasOwn(fields, name))
      .map((name) => surveyFault(at + jsonPointer(name), 'unknown-field')),
    ...Object.entries(fields).flatMap(([name, check]) => {
      const place = at + jsonPointer(name);
      return Object.hasOwn(value, name)
        ? check(value[name], place)
        : [surveyFault(place, 'required')];
    }),
  ];
}

const oneOf =
  (values: readonly string[]): Check =>
  (value, at) =>
    values.some((each) => each === value)
      ? []
      : [surveyFault(at, 'not-one-of', { values: values.join(', ') })];

const whole =
  (min: number, max: number): Check =>
  (value, at) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? []
      : [surveyFault(at, 'not-an-integer', { min, max })];

const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? [] : check(value, at);

const flag: Check = (value, at) =>
  typeof value === 'boolean' ? [] : [surveyFault(at, 'not-a-flag')];

const key: Check = (value, at) =>
  typeof value === 'string' && /^[a-z][a-z0-9_]{0,39}$/.test(value)
    ? []
    : [surveyFault(at, 'not-a-key')];

const line: Check = (value, at) =>
  isCleanText(value) &&
  value.trim() !== '' &&
  value.length <= LONGEST_LINE &&
  !/[\p{Cc}\u2028\u2029]/u.test(value)
    ? []
    : [surveyFault(at, 'not-a-line', { max: LONGEST_LINE })];

const text: Check = (value, at) =>
  fieldFaults(value, at, Object.fromEntries(LANGUAGES.map((language) => [language, line])));

/** A list of things with a key, each key once. */
const keyedList =
  (min: number, max: number, check: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value) || value.length < min || value.length > max)
      return [surveyFault(at, 'not-a-list', { min, max })];
    const keys = value.map((one: unknown) => (isObject(one) ? one['key'] : undefined));
    return value.flatMap((one: unknown, index) => [
      ...check(one, `${at}/${index}`),
      ...(typeof keys[index] === 'string' && keys.indexOf(keys[index]) < index
        ? [surveyFault(`${at}/${index}/key`, 'given-twice')]
        : []),
    ]);
  };

const choices = keyedList(2, MOST_CHOICES, (value, at) => fieldFaults(value, at, { key, text }));

const point = whole(0, HIGHEST_POINT);

const FIELDS_OF_KIND: Record<ItemKind, Readonly<Record<string, Check>>> = {
  scale: {
    min: point,
    max: point,
    labels: (value, at) => fieldFaults(value, at, { min: text, max: text }),
    score: orNull(oneOf(ITEM_SCORES)),
  },
  choice: { choices },
  choices: { choices },
  text: { maxLength: whole(1, LONGEST_ANSWER) },
};

const item: Check = (value, at) => {
  if (!isObject(value)) return [surveyFault(at, 'not-an-object')];
  if (!Object.hasOwn(value, 'kind')) return [surveyFault(`${at}/kind`, 'required')];
  const kind = ITEM_KINDS.find((each) => each === value['kind']);
  if (!kind) return oneOf(ITEM_KINDS)(value['kind'], `${at}/kind`);
  const faults = fieldFaults(value, at, {
    kind: () => [],
    key,
    text,
    skippable: flag,
    ...FIELDS_OF_KIND[kind],
  });
  return kind === 'scale' ? [...faults, ...scaleFaults(value, at)] : faults;
};

/** What is wrong with a scale whose parts are right by themselves. */
function scaleFaults({ min, max, score }: Record<string, unknown>, at: string): Fault[] {
  if (point(min, '').length > 0 || point(max, '').length > 0) return [];
  if ((min as number) >= (max as number)) return [surveyFault(`${at}/max`, 'not-a-scale')];
  const known = ITEM_SCORES.find((each) => each === score);
  if (!known) return [];
  const scales = SCORED_SCALES[known];
  return scales.some((scale) => scale.min === min && scale.max === max)
    ? []
    : [
        surveyFault(`${at}/score`, 'other-scale', {
          scales: scales.map((scale) => `${scale.min}–${scale.max}`).join(', '),
        }),
      ];
}

const INSTRUMENT: Readonly<Record<string, Check>> = {
  kind: oneOf(INSTRUMENT_KINDS),
  version: whole(1, 1_000_000),
  title: text,
  introduction: orNull(text),
  items: keyedList(1, MOST_ITEMS, item),
};
