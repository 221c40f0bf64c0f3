import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../common/csv.js';
import { correctionFile } from './correction-file.js';
import { DELIMITERS } from '../tables/read-csv.js';
import { readTable } from '../tables/read-table.js';

const tricky = fc
  .array(
    fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '"',
      ',',
      ';',
      '|',
      '＝',
      '＠',
      'a',
      'é',
      '€',
    ),
    {
      maxLength: 8,
    },
  )
  .map((letters) => letters.join(''));
const cell = fc.oneof(
  tricky,
  fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
);

describe('correctionFile', () => {
  it('is read again as it was written, whatever stands in its cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...DELIMITERS, null),
        async (rows, delimiter) => {
          const columns = ["'=A", '-B', 'C;@D'];
          const file = correctionFile(columns, delimiter, 'nl');
          const text = rows.map((cells, index) =>
            file.line({ line: index + 2, column: 'B', value: '', code: 'not-text', cells }),
          );
          async function* bytes(): AsyncGenerator<Buffer> {
            yield Buffer.from(file.header + text.join(''));
          }
          const table = await readTable(bytes(), { zone: 'UTC' });
          expect(table.headers.slice(0, 3)).toEqual(columns);
          const read: string[][] = [];
          for await (const block of table.rows)
            for (const { cells } of block) read.push(cells.map(cellText));
          expect(read).toEqual(
            rows.map((cells, index) => [
              ...cells,
              String(index + 2),
              'B: Dit is geen leesbare tekst.',
            ]),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('holds no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const file = correctionFile(['A'], '|', 'en');
        const line = file.line({
          line: 2,
          column: 'A',
          value: '',
          code: 'not-text',
          cells: [text],
        });
        // Whatever a spreadsheet splits at, and whether or not it knows quotes there.
        for (const piece of line.slice(0, line.lastIndexOf('|2|')).split(/[,;|\t\r\n]/))
          expect(piece).not.toMatch(/^"*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 1000 },
    );
  });

  it('has empty cells where a person was erased', () => {
    const file = correctionFile(['A', 'B'], ';', 'en');
    const row = { line: 7, column: 'A', value: '', code: 'unknown-person', cells: [] } as const;
    expect(file.line({ ...row, cells: [] })).toBe(
      ';;7;A: Nobody here has this number or mail address.\r\n',
    );
  });
});
