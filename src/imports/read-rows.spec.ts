import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../common/errors.js';
import { importProfile, type Reading } from './import-profile.js';
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
      row: { Id: '1', Mail: 'a@b' },
    });
  });

  it('reads a short row as one with empty cells', () => {
    expect(readOne(['Id', 'Mail'], ['1'])).toEqual({ line: 2, row: { Id: '1', Mail: '' } });
  });

  it('names forbidden columns, and no other that it drops', () => {
    const { droppedColumns } = rowReader(profile, ['Id', 'BSN', 'Pay', 'Mobile'], reading);
    expect(droppedColumns).toEqual([
      { column: 'BSN', reason: 'citizen-service-number' },
      { column: 'Mobile', reason: 'phone' },
    ]);
  });

  it.each([
    [['', 'a@b'], { column: 'id', value: '', code: 'missing-key' }],
    [['12345678901', ''], { column: 'id', value: '12345678901', code: 'too-long' }],
    [['1\0', ''], { column: 'id', value: '1\uFFFD', code: 'not-text' }],
    [['1', '\uD800'], { column: 'E-mail', value: '\uFFFD', code: 'not-text' }],
    [['1', 'x'], { column: 'E-mail', value: 'x', code: 'unknown-status' }],
    [['1', 'y', 'z'], { column: 'E-mail', value: 'y', code: 'too-long' }],
  ])('refuses %j', (cells, fault) => {
    expect(readOne(['id', 'E-mail'], cells)).toEqual({ line: 2, fault });
  });

  it('keeps no citizen service number of a refused row', () => {
    expect(readOne(['Id', 'Mail'], ['999919192 \0', ''])).toMatchObject({
      fault: { value: '999919192 \uFFFD' },
    });
    expect(readOne(['Id', 'Mail'], ['999.919.192', ''])).toMatchObject({
      fault: { value: '•••••••••' },
    });
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
