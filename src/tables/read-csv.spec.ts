import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../common/errors.js';
import { readCsv, type CsvRow, type Delimiter } from './read-csv.js';

/** The bytes in chunks of `size`, so that every border falls somewhere. */
async function* chunks(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

async function read(content: string | Uint8Array, delimiter?: Delimiter, size?: number) {
  const file = await readCsv(chunks(content, size), { delimiter });
  const rows: CsvRow[] = [];
  for await (const block of file.rows) rows.push(...block);
  return { headers: file.headers, rows };
}

async function faultOf(content: string | Uint8Array, size?: number): Promise<string> {
  const error = await read(content, undefined, size).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InvalidInput)) throw new Error('no fault', { cause: error });
  return `${error.errors[0]!.code}: ${error.errors[0]!.detail!.en}`;
}

describe('readCsv', () => {
  it.each([
    ['a,b\n1,2\n', undefined],
    ['a;b\r\n1;2\r\n', undefined],
    ['a\tb\n1\t2', undefined],
    ['a|b\r1|2\r', undefined],
    ['\uFEFFa , b  \n1,2\n', undefined],
    ['"a";b\n"1";2\n', undefined],
    ['a;b\n1;2\n', ';' as const],
    ['a;b\n1,5;2\n', undefined],
  ])('reads %j', async (content, delimiter) => {
    const { headers, rows } = await read(content, delimiter);
    expect(headers).toEqual(['a', 'b']);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ line: 2, cells: [expect.stringMatching(/^1(,5)?$/), '2'] });
  });

  it('sniffs the delimiter on the header alone, outside quotes', async () => {
    const { headers } = await read('"a;b;c",d\n1,2\n');
    expect(headers).toEqual(['a;b;c', 'd']);
  });

  it.each([
    ['a|b;c\n1|2\n', '|' as const, ['a', 'b;c']],
    ['a;b\n1;2\n', '|' as const, ['a', 'b']],
    ['"a|b";c\n1;2\n', '|' as const, ['a|b', 'c']],
    ['a\n1\n', '|' as const, ['a']],
  ])('reads %j by its usual delimiter, unless it has another', async (text, usual, headers) => {
    const file = await readCsv(chunks(text), { usualDelimiter: usual });
    expect(file.headers).toEqual(headers);
  });

  it('counts the lines of the file, blank ones and broken ones too', async () => {
    const { rows } = await read('a,b\r\n1,"x\r\ny\r\nz"\r\n\r\n,\r\n2,b\r\n3,c');
    expect(rows.map(({ line }) => line)).toEqual([2, 7, 8]);
    expect(rows[0]!.cells[1]).toBe('x\r\ny\r\nz');
  });

  it('leaves quotes inside a bare cell as they are', async () => {
    const { rows } = await read('a;b\n=HYPERLINK("x");2\n');
    expect(rows[0]!.cells).toEqual(['=HYPERLINK("x")', '2']);
  });

  it('reads a header without rows', async () => {
    expect(await read('a,b')).toEqual({ headers: ['a', 'b'], rows: [] });
  });

  it('skips blank lines above the header', async () => {
    expect(await read('\n\na,b\n1,2')).toEqual({
      headers: ['a', 'b'],
      rows: [{ line: 4, cells: ['1', '2'] }],
    });
  });

  it('reads back what was written, wherever the chunks break', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => `x${text}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        fc.constantFrom(',' as const, ';' as const, '|' as const, '\t' as const),
        fc.integer({ min: 1, max: 40 }),
        async (table, delimiter, size) => {
          const text = stringify([['a', 'b'], ...table], { delimiter, quoted: true });
          const { rows } = await read(text, delimiter, size);
          expect(rows.map(({ cells }) => cells)).toEqual(table);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['', 'empty-file'],
    ['\uFEFF', 'empty-file'],
    [' \r\n\r\n', 'empty-file'],
    ['a,b, A\n1,2,3', 'column-twice'],
    ['a,b\n1,2\n"3,4\n5,6\n', 'unclosed-quote: In the row that begins on line 3'],
  ])('refuses %j', async (content, code) => {
    expect(await faultOf(content)).toContain(code);
  });

  it.each([
    ['one cell', `a,b\n1,2\n${'x'.repeat(1_100_000)}\n`],
    ['an open quote', `a,b\n1,2\n"${'x,y\n'.repeat(400_000)}`],
    ['delimiters alone', `a,b\n1,2\n${','.repeat(1_100_000)}\n`],
    ['a header that never ends', `a,b\n1,2\n${','.repeat(3_000_000)}`],
  ])('refuses a row of more than 1 MiB: %s', async (_, content) => {
    expect(await faultOf(content, 65_536)).toContain(
      'record-too-long: The row that begins on line 3',
    );
  });

  it('refuses more than 2,000 columns', async () => {
    const header = Array.from({ length: 2001 }, (_, index) => `c${index}`);
    expect(await faultOf(header.join(','))).toContain('too-many-columns');
    await expect(read(header.slice(1).join(','))).resolves.toMatchObject({ rows: [] });
  });

  it('refuses an endless header', async () => {
    expect(await faultOf(','.repeat(3_000_000), 65_536)).toContain('record-too-long');
  });
});
