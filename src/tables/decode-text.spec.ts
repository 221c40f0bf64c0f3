import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding } from './decode-text.js';

async function* cut(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

async function decode(bytes: Buffer, sizes = [65_536], encoding?: Encoding): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of decodeText(cut(bytes, sizes), encoding)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'read',
    (error: { errors: { code: string }[] }) => error.errors[0]!.code,
  );

/** What Excel on Windows writes for these characters. */
const IN_1252 = new Map<string, number>([
  ['€', 0x80],
  ['’', 0x92],
  ['“', 0x93],
  ['–', 0x96],
  ['Ž', 0x8e],
  ['Ÿ', 0x9f],
  ...[...'éëïöüÉÖßñ½'].map((letter) => [letter, letter.charCodeAt(0)] as [string, number]),
]);
const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => IN_1252.get(letter) ?? letter.charCodeAt(0)));

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 9 });
const ascii = fc.string({ unit: 'grapheme-ascii' });
const western = fc
  .array(fc.constantFrom(...IN_1252.keys(), 'a', ';', '\n', '0'), { maxLength: 40 })
  .map((letters) => letters.join(''));

describe('decodeText', () => {
  it('reads UTF-8 wherever chunks end, with a mark and without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), sizes, async (text, cuts) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(await decode(Buffer.from(text), cuts)).toBe(text);
        expect(await decode(Buffer.from(`\uFEFF${text}`), cuts)).toBe(text);
        expect(await decode(Buffer.from(text), cuts, 'utf-8')).toBe(text);
        expect(await decode(Buffer.from(`\uFEFF${text}`), cuts, 'utf-16le')).toBe(text);
        expect(await decode(Buffer.from(`\uFEFF${text}`), cuts, 'windows-1252')).toBe(text);
      }),
    );
  });

  it('reads UTF-16 with a mark, as Excel writes "Unicode text"', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), sizes, async (text, cuts) => {
        fc.pre(!text.startsWith('\uFEFF'));
        const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
        expect(await decode(bytes, cuts)).toBe(text);
        expect(await decode(bytes, cuts, 'windows-1252')).toBe(text);
        expect(await decode(bytes.subarray(2), cuts, 'utf-16le')).toBe(text);
      }),
    );
  });

  it('reads Windows-1252, told or not', async () => {
    await fc.assert(
      fc.asyncProperty(ascii, western, sizes, async (before, text, cuts) => {
        const bytes = windows1252(`${before}é;${text}`);
        expect(await decode(bytes, cuts)).toBe(`${before}é;${text}`);
        expect(await decode(bytes, cuts, 'windows-1252')).toBe(`${before}é;${text}`);
      }),
    );
  });

  it('refuses what is UTF-8 first and something else later', async () => {
    await fc.assert(
      fc.asyncProperty(ascii, ascii, sizes, async (before, between, cuts) => {
        const bytes = Buffer.concat([
          Buffer.from(`${before}ë${between}`),
          windows1252('é;'),
          Buffer.from('ë'),
        ]);
        expect(await codeOf(decode(bytes, cuts))).toBe('mixed-encodings');
      }),
    );
  });

  it.each<[string, Buffer, Encoding | undefined, string]>([
    ['what is not the encoding it was said to be', windows1252('é;'), 'utf-8', 'not-utf-8'],
    ['half a character', Buffer.from('ë€').subarray(0, 3), undefined, 'mixed-encodings'],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x41]), undefined, 'not-utf-16'],
  ])('refuses %s', async (_, bytes, encoding, code) => {
    expect(await codeOf(decode(bytes, [1], encoding))).toBe(code);
  });

  it('takes one byte beyond ASCII at the very end for Windows-1252', async () => {
    expect(await decode(windows1252('naam;caf\u00E9'), [3])).toBe('naam;café');
  });

  it('knows all of Windows-1252', async () => {
    const all = Buffer.from(Array.from({ length: 0x60 }, (_, index) => 0xa0 + index));
    expect(await decode(all, [5], 'windows-1252')).toBe(all.toString('latin1'));
    const open = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    for (let byte = 0x80; byte < 0xa0; byte++) {
      const letter = await decode(Buffer.from([byte]), [1], 'windows-1252');
      expect([byte, letter.charCodeAt(0) < 0xa0]).toEqual([byte, open.includes(byte)]);
    }
  });
});
