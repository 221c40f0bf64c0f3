import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from './read-xlsx.js';

type Fill = (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void;

async function workbook(fill: Fill): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book, book.addWorksheet('Blad1'));
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function rowsOf(bytes: Buffer): Promise<[number, ...string[]][]> {
  const rows: [number, ...string[]][] = [];
  for await (const block of readXlsx(bytes, 'Europe/Amsterdam'))
    for (const { line, cells } of block) rows.push([line, ...cells]);
  return rows;
}

const read = async (fill: Fill) => rowsOf(await workbook(fill));

describe('readXlsx', () => {
  it('reads texts as they are, numbers as they are shown', async () => {
    const rows = await read((_, sheet) => {
      sheet.addRow(['nummer', 'tekst', 'bedrag', 'waar', 'leeg', 'laatste']);
      sheet.addRow(['000153', ' <é> & "x" ', 8.5, true, null, 1e15]);
      sheet.addRow([153, '', 0.1 + 0.2, false, undefined, -3]);
      sheet.getCell('A3').numFmt = '000000';
    });
    expect(rows).toEqual([
      [1, 'nummer', 'tekst', 'bedrag', 'waar', 'leeg', 'laatste'],
      [2, '000153', ' <é> & "x" ', '8.5', 'TRUE', '', '1000000000000000'],
      [3, '000153', '', '0.3', 'FALSE', '', '-3'],
    ]);
  });

  it('reads dates as days, moments with the offset of the zone', async () => {
    const rows = await read((book, sheet) => {
      book.properties.date1904 = false;
      sheet.addRow([new Date('2026-06-01T00:00:00Z'), new Date('2026-08-24T10:15:00Z'), 46_000]);
      sheet.addRow([new Date('2026-12-24T10:15:00Z'), new Date('1900-02-28T00:00:00Z')]);
      sheet.getCell('A2').numFmt = '[$-413]dddd d mmmm yyyy\\, h:mm';
      sheet.getCell('C1').numFmt = '"dag" 0';
    });
    expect(rows).toEqual([
      [1, '2026-06-01', '2026-08-24T10:15:00+02:00', '46000'],
      [2, '2026-12-24T10:15:00+01:00', '1900-02-28'],
    ]);
  });

  it('counts from 1904 where the workbook does', async () => {
    const rows = await read((book, sheet) => {
      book.properties.date1904 = true;
      sheet.addRow([new Date('2026-06-01T00:00:00Z')]);
    });
    expect(rows).toEqual([[1, '2026-06-01']]);
  });

  it('takes what was saved with a formula, and nothing of one that was not calculated', async () => {
    const rows = await read((_, sheet) => {
      sheet.addRow([
        { formula: 'A2&"x"', result: 'AI-BASIS' },
        { formula: '1+1', result: 2 },
      ]);
      sheet.addRow([{ formula: 'SUM(A1:A9)' }, { error: '#N/A' }]);
      sheet.addRow([{ formula: 'DATE(2026,6,1)', result: new Date('2026-06-01T00:00:00Z') }]);
      sheet.getCell('A3').numFmt = 'dd-mm-yyyy';
    });
    expect(rows).toEqual([
      [1, 'AI-BASIS', '2'],
      [2, '\0=SUM(A1:A9)', '\0#N/A'],
      [3, '2026-06-01'],
    ]);
  });

  it('reads texts of several pieces, links and merged cells', async () => {
    const rows = await read((_, sheet) => {
      sheet.addRow([{ richText: [{ text: 'AI-' }, { font: { bold: true }, text: 'BASIS' }] }]);
      sheet.addRow([{ text: 'p1@x.example', hyperlink: 'mailto:p1@x.example' }, 'b', 'c']);
      sheet.mergeCells('B2:C2');
    });
    expect(rows).toEqual([
      [1, 'AI-BASIS'],
      [2, 'p1@x.example', 'b', ''],
    ]);
  });

  it('keeps the numbers of the sheet and skips blank rows', async () => {
    const rows = await read((_, sheet) => {
      sheet.getCell('B3').value = 'kop';
      sheet.getCell('A5').value = '  ';
      sheet.getCell('C9').value = 'x';
    });
    expect(rows).toEqual([
      [3, '', 'kop'],
      [9, '', '', 'x'],
    ]);
  });

  it('reads the first sheet that is visible', async () => {
    const rows = await read((book, sheet) => {
      sheet.state = 'hidden';
      sheet.addRow(['verborgen']);
      book.addWorksheet('Blad2', { state: 'veryHidden' }).addRow(['ook']);
      book.addWorksheet('Blad3').addRow(['gezien']);
      book.addWorksheet('Blad4').addRow(['later']);
    });
    expect(rows).toEqual([[1, 'gezien']]);
  });

  it('reads a long sheet bit by bit', async () => {
    const bytes = await workbook((_, sheet) => {
      for (let row = 1; row <= 20_000; row++) sheet.addRow([`rij ${row}`, row]);
    });
    const blocks: number[] = [];
    for await (const block of readXlsx(bytes, 'UTC')) blocks.push(block.length);
    expect(blocks.reduce((sum, count) => sum + count)).toBe(20_000);
    expect(Math.max(...blocks)).toBeLessThan(5_000);
  });
});
