import { describe, expect, it } from 'vitest';
import { partsOf } from './multipart-mixed.js';

const TYPE = 'multipart/mixed; boundary=grens';
const read = (text: string, type = TYPE) =>
  partsOf(type, Buffer.from(text))?.map(({ headers, content }) => [
    Object.fromEntries(headers),
    content.toString(),
  ]);

describe('multipart/mixed', () => {
  it('is read part by part', () => {
    expect(
      read('--grens\r\nA: 1\r\nb:2 \r\n\r\neen\r\n--grens  \r\nC: 3\r\n\r\n\r\n--grens--\r\n'),
    ).toEqual([
      [{ a: '1', b: '2' }, 'een'],
      [{ c: '3' }, ''],
    ]);
    expect(
      read('vooraf\r\n--a b\r\nA: 1\r\n\r\n--a\r\n--a b--', 'multipart/mixed; boundary="a b"'),
    ).toEqual([[{ a: '1' }, '--a']]);
  });

  it.each([
    ['without an end', '--grens\r\nA: 1\r\n\r\neen\r\n'],
    ['without a boundary', 'A: 1\r\n\r\neen'],
    ['with another boundary', '--ander\r\nA: 1\r\n\r\neen\r\n--ander--'],
    ['with a part without headers', '--grens\r\neen\r\n--grens--'],
    ['with a header that is none', '--grens\r\neen twee\r\n\r\nx\r\n--grens--'],
    ['of nothing', ''],
  ])('%s is none', (_, text) => expect(read(text)).toBeUndefined());

  it('needs a boundary in its type', () => {
    expect(read('--grens--', 'multipart/mixed')).toBeUndefined();
  });
});
