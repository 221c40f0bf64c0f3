import { describe, expect, it } from 'vitest';
import { cellText, csvLine } from './csv.js';

describe('csvLine', () => {
  it.each([
    [['a', 1, null, true], 'a,1,,true\r\n'],
    [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\r\n'],
    [['=1+1', '+1', '-1', '@x', '\tx', '\rx'], `'=1+1,'+1,'-1,'@x,"'\tx","'\rx"\r\n`],
    [['＝1', '＋1', '－1', '＠x'], "'＝1,'＋1,'－1,'＠x\r\n"],
    [['a;b', 'a|b', 'a\tb'], '"a;b","a|b","a\tb"\r\n'],
    [['x;=1+1;y', 'x;"=1', 'x\n-1'], `"x;'=1+1;y","x;'""=1","x\n'-1"\r\n`],
    [["d'Ancona; 's", 'a-b', 'a,b'], `"d'Ancona; 's",a-b,"a,b"\r\n`],
    [["'=1", "''-1", "'s"], `''=1,'''-1,'s\r\n`],
    [['=HYPERLINK("x")', -1], `"'=HYPERLINK(""x"")",-1\r\n`],
  ])('%j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});

describe('cellText', () => {
  it.each([
    ["'=1", '=1'],
    ["''=1", "'=1"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["'", "'"],
    ['=1', '=1'],
    ["'＝1", '＝1'],
    ["x;'=1", 'x;=1'],
    ["x;'''=1", "x;''=1"],
    ["x;'y'", "x;'y'"],
  ])('%s', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it('is harmless in any delimiter', () => {
    expect(csvLine(['=a;b', 'c,d'], ';')).toBe(`"'=a;b";"c,d"\r\n`);
  });
});
