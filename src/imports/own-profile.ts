import type { Fault } from '../common/errors.js';
import type { Text } from '../common/text.js';
import { datePattern } from './date-pattern.js';
import { forbiddenReason } from './forbidden-columns.js';
import type { ProfileBase } from './import-catalogue.js';
import { optionsOf } from './import-options.js';
import type { ImportProfile, NamingOption, ProfileColumn } from './import-profile.js';
import type { OwnProfile } from './own-profile.entity.js';

type Definition = Pick<OwnProfile, 'columns' | 'datePattern'>;
type Described = Omit<OwnProfile, 'id' | 'createdAt' | 'version' | 'target'>;

/** What is wrong with an own profile for `base`, with the place of each fault in what was sent. */
export function ownProfileFaults(
  { columns, datePattern: pattern }: Definition,
  { fields, profile }: ProfileBase,
): Fault[] {
  const faults: Fault[] = [];
  const seenFields = new Set<string>();
  const seenNames = new Set<string>();
  for (const [index, { name, field, aliases }] of columns.entries()) {
    const place = `/columns/${index}`;
    if (!Object.hasOwn(fields, field))
      faults.push({ ...fault(`${place}/field`, 'unknown-field-of-target'), detail: oneOf(fields) });
    else if (seenFields.has(field)) faults.push(fault(`${place}/field`, 'given-twice'));
    seenFields.add(field);
    const names = [[name, `${place}/name`], ...aliases.map((alias) => [alias, `${place}/aliases`])];
    for (const [header, location] of names as [string, string][]) {
      const key = header.trim().toLowerCase();
      if (forbiddenReason(header)) faults.push(fault(location, 'forbidden-column'));
      if (seenNames.has(key)) faults.push(fault(location, 'given-twice'));
      seenNames.add(key);
    }
  }
  for (const [field, column] of Object.entries(fields)) {
    const { key, option } = profile.columns[column]!;
    if (key && option === undefined && !seenFields.has(field))
      faults.push({ ...fault('/columns', 'missing-field'), detail: lacking(field) });
  }
  if (pattern !== null && datePattern(pattern) === null)
    faults.push(fault('/datePattern', 'unknown-date-pattern'));
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

const fault = (location: string, code: string): Fault => ({
  in: 'body',
  location,
  code,
  detail: TEXTS[code],
});

const TEXTS: Record<string, Text> = {
  'given-twice': { nl: 'Dit staat er twee keer.', en: 'This stands there twice.' },
  'forbidden-column': {
    nl: 'Een kolom met deze kop mag niet bewaard worden.',
    en: 'A column with this header may not be stored.',
  },
  'unknown-date-pattern': {
    nl: 'Noem een patroon met dag, maand en een jaar van vier cijfers, zoals dd-MM-yyyy.',
    en: 'Give a pattern with a day, a month and a year of four digits, such as dd-MM-yyyy.',
  },
};

const oneOf = (fields: object): Text => {
  const names = Object.keys(fields).join(', ');
  return { nl: `Een van: ${names}.`, en: `One of: ${names}.` };
};

const lacking = (field: string): Text => ({
  nl: `Geen kolom zegt wat ${field} is.`,
  en: `No column says what ${field} is.`,
});
