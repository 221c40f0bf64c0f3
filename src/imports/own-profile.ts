import type { Fault } from '../common/errors.js';
import type { Text } from '../common/text.js';
import { datePattern } from './date-pattern.js';
import { forbiddenReason } from './forbidden-columns.js';
import type { ProfileBase } from './import-catalogue.js';
import { optionsOf } from './import-options.js';
import type { ImportProfile, NamingOption, ProfileColumn } from './import-profile.js';
import { optionFault } from './option-fault.js';
import type { OwnProfile } from './own-profile.entity.js';

type Definition = Pick<OwnProfile, 'columns' | 'statuses' | 'datePattern'>;
type Described = Omit<OwnProfile, 'id' | 'createdAt' | 'version' | 'target'>;

/** What is wrong with an own profile for `base`, with the place of each fault in what was sent. */
export function ownProfileFaults(
  { columns, statuses, datePattern: pattern }: Definition,
  { fields, profile }: ProfileBase,
): Fault[] {
  const faults: Fault[] = [];
  const seenFields = new Set<string>();
  const seenNames = new Set<string>();
  for (const [index, { name, field, aliases }] of columns.entries()) {
    const place = `/columns/${index}`;
    if (!Object.hasOwn(fields, field))
      faults.push(refused(`${place}/field`, 'unknown-field-of-target', oneOf(fields)));
    else if (seenFields.has(field)) faults.push(optionFault(`${place}/field`, 'given-twice'));
    seenFields.add(field);
    const names = [[name, `${place}/name`], ...aliases.map((alias) => [alias, `${place}/aliases`])];
    for (const [header, location] of names as [string, string][]) {
      const key = header.trim().toLowerCase();
      if (forbiddenReason(header)) faults.push(optionFault(location, 'forbidden-column'));
      if (seenNames.has(key)) faults.push(optionFault(location, 'given-twice'));
      seenNames.add(key);
    }
  }
  for (const [field, column] of Object.entries(fields)) {
    const { key, option } = profile.columns[column]!;
    if (key && option === undefined && !seenFields.has(field))
      faults.push(refused('/columns', 'missing-field', lacking(field)));
  }
  if (Object.keys(statuses).length > 0 && !profile.options?.includes('statuses'))
    faults.push(optionFault('/statuses', 'unread-option'));
  if (pattern !== null && datePattern(pattern) === null)
    faults.push(optionFault('/datePattern', 'unknown-date-pattern'));
  return faults;
}

/**
 * The import profile that an organisation's own definition stands for: the columns of `base` under other
 * headers. What no column says but an option can is an option that it needs.
 */
export function ownProfile(own: Described, { fields, profile: base }: ProfileBase): ImportProfile {
  const mapped = own.columns.map(({ name, field }) => [name, fields[field]!] as const);
  const nameOf = new Map(mapped.map(([name, column]) => [column, name]));
  const needs = Object.entries(base.columns).flatMap(([column, { key, option }]) =>
    key && option && !nameOf.has(column) ? [option] : [],
  );
  return {
    code: own.code,
    title: { nl: own.title, en: own.title },
    description: DESCRIPTION,
    columns: Object.fromEntries(
      own.columns.map(({ name, field, aliases }): [string, ProfileColumn] => [
        name,
        { ...base.columns[fields[field]!]!, aliases },
      ]),
    ),
    options: base.options,
    needs: needs satisfies NamingOption[],
    defaults: optionsOf({
      statuses: own.statuses,
      datePattern: own.datePattern ?? undefined,
      zone: own.zone ?? undefined,
      language: own.language ?? undefined,
      delimiter: own.delimiter ?? undefined,
      encoding: own.encoding ?? undefined,
    }),
    from: Object.fromEntries(
      Object.entries<string | undefined>(base.from).flatMap(([field, column]) => {
        const name = nameOf.get(column!);
        return name === undefined ? [] : [[field, name]];
      }),
    ),
    read(cells, reading) {
      const renamed = Object.fromEntries(Object.keys(base.columns).map((column) => [column, '']));
      for (const [name, column] of mapped) renamed[column] = cells[name]!;
      const result = base.read(renamed, reading);
      if (!('fault' in result)) return result;
      const { column, code } = result.fault;
      return { fault: { column: nameOf.get(column)!, code } };
    },
  };
}

const DESCRIPTION: Text = {
  nl: 'Een profiel van uw eigen organisatie.',
  en: 'A profile of your own organisation.',
};

const refused = (location: string, code: string, detail: Text): Fault => ({
  in: 'body',
  location,
  code,
  detail,
});

const oneOf = (fields: object): Text => {
  const names = Object.keys(fields).join(', ');
  return { nl: `Een van: ${names}.`, en: `One of: ${names}.` };
};

const lacking = (field: string): Text => ({
  nl: `Geen kolom zegt wat ${field} is.`,
  en: `No column says what ${field} is.`,
});
