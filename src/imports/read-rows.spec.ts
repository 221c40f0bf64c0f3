import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../common/errors.js';
import { importProfile, type ProfileColumn, type Reading } from './import-profile.js';
import { readingAt } from './read-date.js';
import { rowReader } from './read-rows.js';

const text = { nl: '', en: '' };
const profile = importProfile({
  code: 'test',
  title: text,
  description: text,
  columns: {
    Id: { key: true, maxLength: 10, description: text, example: '1' },
    Mail: { aliases: ['E-mail'], maxLength: 20, description: text, example: 'a@b' },
  },
  from: { Id: 'Id', Mail: 'Mail' },
  read: ({ Id, Mail }) =>
    Mail === 'x' ? { fault: { column: 'Mail', code: 'unknown-status' } } : { row: { Id, Mail } },
});
const reading: Reading = {
  ...readingAt(new Date('2026-11-23T09:00:00Z'), 'Europe/Amsterdam'),
  statuses: new Map(),
  named: {},
};

function readOne(headers: string[], cells: string[]) {
  const reader = rowReader(profile, headers, reading);
  const row = { line: 2, cells };
  return reader.read(row, reader.keep(row));
}

describe('rowReader', () => {
  it('keeps the listed columns alone, whatever their capitals and order', () => {
    expect(readOne(['Pay', 'E-MAIL', 'id'], ['9000', ' a@b ', '1'])).toEqual({
      line: 2,
      cells: ['a@b', '1'],
      row: { Id: '1', Mail: 'a@b' },
    });
    const { columns, places } = rowReader(profile, ['Pay', 'E-MAIL', 'id'], reading);
    expect({ columns, places }).toEqual({ columns: ['E-MAIL', 'id'], places: { Id: 1, Mail: 0 } });
  });

  it('finds a column by its one header alone', () => {
    const { Id, Mail } = profile.columns as Record<'Id' | 'Mail', ProfileColumn>;
    const columns = { Id: { ...Id, header: '__proto__' }, Mail };
    const reader = rowReader({ ...profile, columns }, ['Id', '__PROTO__'], reading);
    expect(reader.columns).toEqual(['__PROTO__']);
    const row = { line: 2, cells: ['no', 'yes'] };
    expect(reader.read(row, reader.keep(row))).toMatchObject({ row: { Id: 'yes' } });
  });

  describe('of a profile that is confidential', () => {
    const { Id, Mail } = profile.columns as Record<'Id' | 'Mail', ProfileColumn>;
    const read = (cells: string[], columns: Record<string, ProfileColumn> = { Id, Mail }) => {
      const reader = rowReader(
        { ...profile, columns, isConfidential: true },
        ['Id', 'Mail'],
        reading,
      );
      const row = { line: 2, cells };
      return reader.read(row, reader.keep(row)).cells;
    };

    it('keeps no cell of a row but the one for which it is refused', () => {
      expect(read(['1', 'a@b'])).toEqual([]);
      expect(read(['1', 'x'])).toEqual(['', 'x']);
    });

    it('keeps not even that where it can hold what somebody wrote', () => {
      expect(read(['12345678901', 'a@b'])).toEqual(['', '']);
      expect(read(['a\0', 'a@b'])).toEqual(['', '']);
      expect(read(['1', 'a@b', 'more'])).toEqual(['', '']);
      expect(read(['1', 'x'], { Id, Mail: { ...Mail, isOwnWords: true } })).toEqual(['', '']);
    });
  });

  it('reads a file without a column that may lack', () => {
    expect(readOne(['Id'], ['1'])).toEqual({ line: 2, cells: ['1'], row: { Id: '1', Mail: '' } });
  });

  it('takes away the apostrophe that makes a cell harmless', () => {
    expect(readOne(['Id', 'Mail'], ["'-1", "'s"])).toMatchObject({ row: { Id: '-1', Mail: "'s" } });
    expect(readOne(['Id', 'Mail'], ["'\t1", "''=x"])).toMatchObject({
      row: { Id: '1', Mail: "'=x" },
    });
  });

  it('lets an option say what a column would', () => {
    const { Id, Mail } = profile.columns as Record<'Id' | 'Mail', ProfileColumn>;
    const optional = { ...profile, columns: { Id: { ...Id, option: 'person' as const }, Mail } };
    const told = { ...reading, named: { person: '000153' } };
    const read = (headers: string[], cells: string[], given: Reading): unknown => {
      const reader = rowReader(optional, headers, given);
      return reader.read({ line: 2, cells }, reader.keep({ line: 2, cells }));
    };
    expect(read(['Mail'], ['a@b'], told)).toMatchObject({ row: { Id: '', Mail: 'a@b' } });
    expect(read(['Id', 'Mail'], ['', 'a@b'], told)).toMatchObject({ row: { Id: '' } });
    expect(read(['Id', 'Mail'], ['', 'a@b'], reading)).toMatchObject({
      fault: { cell: 0, code: 'missing-key' },
    });
    expect(() => read(['Mail'], ['a@b'], reading)).toThrow(InvalidInput);
  });

  it('needs a column whose cells may be empty', () => {
    const { Id, Mail } = profile.columns as Record<'Id' | 'Mail', ProfileColumn>;
    const needing = { ...profile, columns: { Id, Mail: { ...Mail, needed: true as const } } };
    expect(() => rowReader(needing, ['Id'], reading)).toThrow(InvalidInput);
    const reader = rowReader(needing, ['Id', 'Mail'], reading);
    expect(reader.read({ line: 2, cells: ['1', ''] }, ['1', ''])).toMatchObject({
      row: { Id: '1' },
    });
  });

  it('passes on that a row is not finished', () => {
    const waiting = { ...profile, read: () => ({ incomplete: true as const }) };
    const reader = rowReader(waiting, ['Id'], reading);
    expect(reader.read({ line: 2, cells: ['1'] }, ['1'])).toEqual({
      line: 2,
      cells: ['1'],
      incomplete: true,
    });
  });

  it('reads a short row as one with empty cells', () => {
    expect(readOne(['Id', 'Mail'], ['1'])).toEqual({
      line: 2,
      cells: ['1', ''],
      row: { Id: '1', Mail: '' },
    });
  });

  it('names forbidden columns, and no other that it drops', () => {
    const { droppedColumns } = rowReader(profile, ['Id', 'BSN', 'Pay', 'Mobile'], reading);
    expect(droppedColumns).toEqual([
      { column: 'BSN', reason: 'citizen-service-number' },
      { column: 'Mobile', reason: 'phone' },
    ]);
  });

  it.each([
    [['', 'a@b'], 0, 'missing-key', ['', 'a@b']],
    [['12345678901', ''], 0, 'too-long', ['12345678901', '']],
    [['1\0', ''], 0, 'not-text', ['1\uFFFD', '']],
    [['1', '\uD800'], 1, 'not-text', ['1', '\uFFFD']],
    [['1', 'x'], 1, 'unknown-status', ['1', 'x']],
    [['1', 'y', 'z'], 1, 'too-long', ['1', 'y']],
    [['1', 'm'.repeat(5000)], 1, 'too-long', ['1', 'm'.repeat(2000)]],
  ])('refuses %j', (given, cell, code, cells) => {
    expect(readOne(['id', 'E-mail'], given)).toEqual({ line: 2, cells, fault: { cell, code } });
  });

  it('keeps no citizen service number of any row', () => {
    expect(readOne(['Id', 'Mail'], ['999919192 \0', ''])).toMatchObject({
      cells: ['999919192 \uFFFD', ''],
    });
    expect(readOne(['Id', 'Mail'], ['999.919.192', ''])).toMatchObject({
      cells: ['•••••••••', ''],
      fault: { code: 'too-long' },
    });
    expect(readOne(['Id', 'Mail'], ['1', '999919192'])).toMatchObject({
      cells: ['1', '•••••••••'],
      row: { Mail: '999919192' },
    });
  });

  it('keeps numbers that look like one, where the key column has such numbers of its own', () => {
    const reader = rowReader(profile, ['Id', 'Mail'], reading);
    const rows = ['999919191', '999919192', '999919193'].map((id, index) => ({
      line: index + 2,
      cells: [id, '999919192'],
    }));
    const kept = rows.map((row) => reader.keep(row));
    expect(rows.map((row, index) => reader.read(row, kept[index]!).cells)).toEqual([
      ['999919191', '•••••••••'],
      ['999919192', '•••••••••'],
      ['999919193', '•••••••••'],
    ]);
  });

  it.each([
    [['Mail'], 'missing-column'],
    [['Id', 'Mail', 'E-mail'], 'column-twice'],
  ])('refuses the header %j', (headers, code) => {
    const read = (): unknown => rowReader(profile, headers, reading);
    expect(read).toThrow(InvalidInput);
    expect(read).toThrow(expect.objectContaining({ errors: [expect.objectContaining({ code })] }));
  });
});
