import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sheetOf, workbookParts, zip } from '../../test/support/zip.js';
import { readTable } from './read-table.js';

const row = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
const PARTS = workbookParts(sheetOf(row('kop'), row('cel')));

async function read(bytes: Buffer, cut = 1000): Promise<string[][]> {
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let start = 0; start < bytes.length; start += cut)
      yield bytes.subarray(start, start + cut);
  }
  const { headers, rows } = await readTable(chunks(), { zone: 'UTC' });
  const cells = [headers];
  for await (const block of rows) cells.push(...block.map((found) => found.cells));
  return cells;
}

const codeOf = (bytes: Buffer, cut?: number): Promise<string> =>
  read(bytes, cut).then(
    () => 'read',
    (error: Error & { errors?: { code: string }[] }) => error.errors?.[0]?.code ?? error.message,
  );

const ole = (...names: string[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(2048),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  ]);

describe('readTable', () => {
  it.each([1, 3, 700])(
    'tells a workbook from text by its first bytes, %d at a time',
    async (cut) => {
      expect(await read(zip(PARTS), cut)).toEqual([['kop'], ['cel']]);
      expect(await read(Buffer.from('\uFEFFkop;b\ncel;é\n'), cut)).toEqual([
        ['kop', 'b'],
        ['cel', 'é'],
      ]);
      expect(await read(Buffer.from('\uFEFFkop\tb\r\ncel\té\r\n', 'utf16le'), cut)).toEqual([
        ['kop', 'b'],
        ['cel', 'é'],
      ]);
    },
  );

  const bomb = Buffer.alloc(30 * 1024 * 1024, ' ');
  const many = Array.from({ length: 1200 }, (_, index) => ({ name: `xl/${index}`, data: '' }));
  const sheet = PARTS.at(-1)!;
  const withSheet = (changed: object): Buffer =>
    zip([...PARTS.slice(0, -1), { ...sheet, ...changed }]);

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['a program', Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00', 'latin1'), 'not-a-table'],
    ['a picture', Buffer.from('\x89PNG\x1a\x00\x00\x00\rIHDR\n', 'latin1'), 'not-a-table'],
    ['an old workbook', ole('Workbook'), 'old-workbook'],
    ['a workbook with a password', ole('EncryptedPackage'), 'encrypted-file'],
    ['a zip that is none', zip([{ name: 'a.txt', data: 'x' }]), 'not-xlsx'],
    ['a document', zip([PARTS[0]!, { name: 'word/document.xml', data: '<w/>' }]), 'not-xlsx'],
    ['a zip cut off', zip(PARTS).subarray(0, 400), 'damaged-xlsx'],
    ['an encrypted part', withSheet({ flags: 1 }), 'encrypted-file'],
    ['a bomb', withSheet({ data: bomb }), 'unpacks-to-too-much'],
    ['a bomb that says it is none', withSheet({ data: bomb, says: 900 }), 'damaged-xlsx'],
    ['a part that says it is huge', withSheet({ says: 0xf0000000 }), 'unpacks-to-too-much'],
    ['thousands of parts', zip([...PARTS, ...many]), 'unpacks-to-too-much'],
    ['a part twice', zip([...PARTS, sheet]), 'damaged-xlsx'],
    ['XML that breaks off', withSheet({ data: sheetOf(row('kop')).slice(0, -30) }), 'damaged-xlsx'],
    [
      'entities of its own',
      withSheet({
        data: `<!DOCTYPE x [<!ENTITY a "kop">]>${sheetOf(row('&a;')).slice(38)}`,
      }),
      'damaged-xlsx',
    ],
    ['an empty sheet', withSheet({ data: sheetOf() }), 'empty-file'],
    [
      'a cell beyond every sheet',
      withSheet({ data: sheetOf('<row r="1"><c r="ZZZ1"><v>1</v></c></row>') }),
      'too-many-columns',
    ],
    [
      'a column twice',
      withSheet({ data: sheetOf(`<row>${'<c t="b"><v>1</v></c>'.repeat(2)}</row>`) }),
      'column-twice',
    ],
    [
      'a row beyond the last of a sheet',
      withSheet({ data: sheetOf(row('kop'), row('x').replace('<row>', '<row r="1048577">')) }),
      'damaged-xlsx',
    ],
    [
      'a row beyond all numbers',
      withSheet({ data: sheetOf(row('kop'), row('x').replace('<row>', '<row r="1e20">')) }),
      'damaged-xlsx',
    ],
    [
      'a row of many megabytes',
      withSheet({ data: sheetOf(row('kop'), row(randomBytes(2_000_000).toString('base64'))) }),
      'record-too-long',
    ],
    [
      'a workbook over 32 MiB',
      Buffer.concat([zip(PARTS), Buffer.alloc(33_600_000)]),
      'workbook-too-large',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await codeOf(bytes, 65_536)).toBe(code);
  });

  it('gives every row a line of its own, whatever the sheet says', async () => {
    const rows = ['<row r="5">', '<row r="5">', '<row r="2">'].map((begin) =>
      row('x').replace('<row>', begin),
    );
    async function* bytes(): AsyncGenerator<Buffer> {
      yield withSheet({ data: sheetOf(row('kop'), ...rows) });
    }
    const table = await readTable(bytes(), { zone: 'UTC' });
    const lines: number[] = [];
    for await (const block of table.rows) lines.push(...block.map(({ line }) => line));
    expect(lines).toEqual([5, 6, 7]);
  });
});
