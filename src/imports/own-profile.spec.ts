import { describe, expect, it } from 'vitest';
import type { ProfileBase } from './import-catalogue.js';
import { importProfile } from './import-profile.js';
import type { ImportTarget } from './import-target.js';
import { ownProfile, ownProfileFaults } from './own-profile.js';
import type { OwnColumn, OwnProfile } from './own-profile.entity.js';
import { readingAt, readPastMoment } from './read-date.js';

interface Seen {
  who: string;
  what: string;
  at: Date;
}

const TEXT = { nl: 'x', en: 'x' };
const column = { maxLength: 20, description: TEXT, example: 'x' };
const target = { permission: 'trainings' } as ImportTarget;
const base: ProfileBase = {
  code: 'seen',
  target,
  profile: importProfile<Seen, 'Who' | 'What' | 'At'>({
    code: 'seen',
    title: TEXT,
    description: TEXT,
    options: ['course', 'statuses'],
    columns: {
      Who: { ...column, key: true },
      What: { ...column, key: true, option: 'course' },
      At: { ...column, key: true, aliases: ['When'] },
    },
    from: { who: 'Who', what: 'What', at: 'At' },
    read(cells, reading) {
      const at = readPastMoment(cells.At, reading);
      if (typeof at === 'string') return { fault: { column: 'At', code: at } };
      return { row: { who: cells.Who, what: cells.What || reading.named.course!, at } };
    },
  }),
  fields: { person: 'Who', course: 'What', at: 'At' },
};

const own = (columns: OwnColumn[], given: Partial<OwnProfile> = {}) => ({
  code: 'eigen',
  title: 'Eigen',
  columns,
  statuses: {},
  datePattern: null,
  zone: null,
  language: null,
  delimiter: null,
  encoding: null,
  ...given,
});
const PERSON = { name: 'Nummer', field: 'person', aliases: ['Nr'] };
const DATE = { name: 'Datum', field: 'at', aliases: [] };

describe('ownProfile', () => {
  const profile = ownProfile(
    own([DATE, PERSON], { delimiter: '|', statuses: { af: 'passed' } }),
    base,
  );
  const reading = {
    ...readingAt(new Date('2026-11-23T09:00:00Z'), 'UTC'),
    statuses: new Map<string, string>(),
    named: { course: 'AI-BASIS' },
  };

  it('reads the columns of its base under other headers', () => {
    expect(Object.keys(profile.columns)).toEqual(['Datum', 'Nummer']);
    expect(profile.columns.Nummer).toMatchObject({ key: true, aliases: ['Nr'] });
    expect(profile.from).toEqual({ who: 'Nummer', at: 'Datum' });
    expect(profile.read({ Datum: '2026-06-01', Nummer: '000153' }, reading)).toEqual({
      row: { who: '000153', what: 'AI-BASIS', at: new Date('2026-06-01T00:00:00Z') },
    });
    expect(profile.read({ Datum: '30-02-2026', Nummer: '000153' }, reading)).toEqual({
      fault: { column: 'Datum', code: 'not-a-date' },
    });
  });

  it('needs the option that says what no column does', () => {
    expect(profile.needs).toEqual(['course']);
    const course = { name: 'Module', field: 'course', aliases: [] };
    expect(ownProfile(own([DATE, PERSON, course]), base).needs).toEqual([]);
  });

  it('holds its own delimiter and statuses where a file does not say otherwise', () => {
    expect(profile.defaults).toMatchObject({
      delimiter: '|',
      statuses: new Map([['AF', 'passed']]),
    });
  });
});

const faults = (columns: OwnColumn[], datePattern: string | null = null): string[] =>
  ownProfileFaults({ columns, statuses: {}, datePattern }, base).map(
    ({ location, code }) => `${location} ${code}`,
  );

describe('ownProfileFaults', () => {
  it.each<[string, OwnColumn[], string | null, string[]]>([
    ['nothing', [PERSON, DATE], 'd MMM yyyy', []],
    ['what is lacking', [PERSON], null, ['/columns missing-field']],
    [
      'a field that does not exist',
      [PERSON, DATE, { name: 'X', field: 'toString', aliases: [] }],
      null,
      ['/columns/2/field unknown-field-of-target'],
    ],
    [
      'a field and a header twice',
      [PERSON, DATE, { name: 'NR', field: 'person', aliases: [] }],
      null,
      ['/columns/2/field given-twice', '/columns/2/name given-twice'],
    ],
    [
      'columns that may never be stored',
      [
        { ...PERSON, name: 'BSN' },
        { ...DATE, aliases: ['Geboortedatum'] },
      ],
      null,
      ['/columns/0/name forbidden-column', '/columns/1/aliases forbidden-column'],
    ],
    ['a pattern', [PERSON, DATE], 'dd-MM-yy', ['/datePattern unknown-date-pattern']],
  ])('finds %s', (_, columns, pattern, found) => {
    expect(faults(columns, pattern)).toEqual(found);
  });

  it('finds statuses that nothing reads', () => {
    const profile = { ...base.profile, options: ['course'] as const };
    const given = { columns: [PERSON, DATE], statuses: { ja: 'completed' }, datePattern: null };
    expect(ownProfileFaults(given, base)).toEqual([]);
    expect(ownProfileFaults(given, { ...base, profile })).toMatchObject([
      { location: '/statuses', code: 'unread-option' },
    ]);
  });
});
