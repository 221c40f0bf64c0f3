import type { Fault } from '../common/errors.js';
import { isCleanText } from '../common/input.js';
import { jsonPointer } from '../common/json-pointer.js';
import { type StatementFaultCode, STATEMENT_FAULTS } from './statement-faults.js';

/** Finds every fault of a value that stands at the JSON pointer `at`. */
export type Check = (value: unknown, at: string) => Fault[];

export const fault = (location: string, code: StatementFaultCode): Fault => ({
  in: 'body',
  location,
  code,
  detail: STATEMENT_FAULTS[code],
});

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value for which `holds` is true. */
export const valueOf =
  (code: StatementFaultCode, holds: (value: unknown) => boolean): Check =>
  (value, at) =>
    holds(value) ? [] : [fault(at, code)];

/** An object of these fields and no others, each with a value of its own; `null` is none. */
export const objectOf =
  (fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, at) => {
    if (!isObject(value)) return [fault(at, 'not-an-object')];
    return [
      ...required
        .filter((name) => !Object.hasOwn(value, name))
        .map((name) => fault(at + jsonPointer(name), 'required')),
      ...Object.entries(value).flatMap(([name, one]) => {
        const location = at + jsonPointer(name);
        if (!Object.hasOwn(fields, name)) return [fault(location, 'unknown-field')];
        return one === null ? [fault(location, 'null-value')] : fields[name]!(one, location);
      }),
    ];
  };

/** An object with any names that `name` accepts, each with a value that `check` accepts. */
export const mapOf =
  (code: StatementFaultCode, name: (key: string) => boolean, check: Check): Check =>
  (value, at) => {
    if (!isObject(value)) return [fault(at, 'not-an-object')];
    return Object.entries(value).flatMap(([key, one]) => {
      const location = at + jsonPointer(key);
      return name(key) ? check(one, location) : [fault(location, code)];
    });
  };

export const listOf =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((one, index) => check(one, `${at}/${index}`))
      : [fault(at, 'not-a-list')];

/** Several checks of one value; the later ones only where the earlier ones find nothing. */
export const inTurn =
  (...checks: Check[]): Check =>
  (value, at) => {
    for (const check of checks) {
      const faults = check(value, at);
      if (faults.length > 0) return faults;
    }
    return [];
  };

/** Texts, names and numbers that cannot be kept as they are, however deep they stand. */
export function unkeepable(value: unknown, at: string): Fault[] {
  if (typeof value === 'string') return isCleanText(value) ? [] : [fault(at, 'not-text')];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [fault(at, 'not-a-number')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    isCleanText(name) ? unkeepable(one, at + jsonPointer(name)) : [fault(at, 'not-text')],
  );
}
