import type { CsvRow } from './read-csv.js';
import { MAX_COLUMNS, MAX_RECORD_BYTES, recordTooLong, tooManyColumns } from './table-faults.js';
import { fileFault } from './file-fault.js';
import type { ReadXml } from './read-xml.js';
import {
  type DateSystem,
  type NumberFormat,
  numberFormat,
  numberText,
} from './spreadsheet-value.js';
import { damaged, noWorkbook, XlsxPackage } from './xlsx-package.js';

/** Rows that a sheet has at most. */
const MAX_ROWS = 1_048_576;
/** What stands before a cell that holds no value: no column takes it for text. */
const NO_VALUE = '\0';

/**
 * The rows of the first visible sheet of an `.xlsx`, block by block, without the blank ones; `line` is the
 * sheet's own number. Nothing is calculated: a formula is the value that was saved with it. Macros, links and
 * other sheets are not looked at. Of merged cells the first has the value.
 * An error (`#N/A`) and a formula without a value are cells that no profile takes.
 */
export async function* readXlsx(bytes: Buffer, zone: string): AsyncGenerator<CsvRow[]> {
  const opened = await XlsxPackage.open(bytes);
  const workbook = (await opened.relationsOf('')).find(({ type }) => type === 'officeDocument');
  if (!workbook) throw noWorkbook();
  const parts = await opened.relationsOf(workbook.part);
  const { sheets, from1904 } = await readWorkbook(opened, workbook.part);
  const sheet = sheets
    .map((id) => parts.find((part) => part.id === id))
    .find((part) => part?.type === 'worksheet');
  if (!sheet) throw noVisibleSheet();
  const partOf = (type: string): string => parts.find((part) => part.type === type)?.part ?? '';
  const texts = await opened.readWhole(partOf('sharedStrings'), sharedStrings());
  const formats = await opened.readWhole(partOf('styles'), cellFormats());
  yield* opened.read(sheet.part, sheetRows({ texts, formats, system: { from1904, zone } }));
}

async function readWorkbook(
  opened: XlsxPackage,
  part: string,
): Promise<{ sheets: string[]; from1904: boolean }> {
  let from1904 = false;
  let isWorkbook = false;
  const sheets = await opened.readWhole<string>(part, {
    open(element, attributes) {
      if (element === 'workbook') isWorkbook = true;
      if (element === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      const isVisible = (attributes.state ?? 'visible') === 'visible';
      return element === 'sheet' && isVisible ? attributes['r:id'] : undefined;
    },
  });
  if (!isWorkbook) throw noWorkbook();
  return { sheets, from1904 };
}

/** Each `si` is a text, of one piece or of many with a format of their own; how it is pronounced is no part of it. */
function sharedStrings(): ReadXml<string> {
  const text = new TextPieces();
  return {
    open: (element) => text.open(element),
    text: (piece) => text.add(piece),
    close(element) {
      text.close(element);
      return element === 'si' ? text.take() : undefined;
    },
  };
}

/** The format of numbers by the style of a cell. */
function cellFormats(): ReadXml<NumberFormat | null> {
  const codes = new Map<number, string>();
  let inCells = false;
  return {
    open(element, { numFmtId = '0', formatCode = '' }) {
      if (element === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (element === 'cellXfs') inCells = true;
      if (element !== 'xf' || !inCells) return undefined;
      return numberFormat(Number(numFmtId), codes.get(Number(numFmtId))) ?? null;
    },
    close(element) {
      if (element === 'cellXfs') inCells = false;
      return undefined;
    },
  };
}

interface Book {
  texts: readonly string[];
  formats: readonly (NumberFormat | null)[];
  system: DateSystem;
}

function sheetRows(book: Book): ReadXml<CsvRow> {
  const text = new TextPieces();
  let line = 0;
  let cells: string[] = [];
  let size = 0;
  let cell: SheetCell = { type: '', style: 0 };
  let column = 0;
  return {
    open(element, { r, t = 'n', s = '0' }) {
      if (element === 'row') {
        line = Math.max(line + 1, Number(r) || 0);
        if (line > MAX_ROWS) throw damaged();
        cells = [];
        size = 0;
        column = 0;
      } else if (element === 'c') {
        column = r === undefined ? column + 1 : columnOf(r);
        if (column > MAX_COLUMNS) throw tooManyColumns();
        cell = { type: t, style: Number(s) };
      } else text.open(element);
      return undefined;
    },
    text: (piece) => text.add(piece),
    close(element) {
      text.close(element);
      if (element === 'v') cell.value = text.take();
      else if (element === 'f') cell.formula = text.take();
      else if (element === 'is') cell.value = text.take();
      else if (element === 'c') {
        const value = valueOf(cell, book);
        size += value.length;
        if (size > MAX_RECORD_BYTES) throw recordTooLong(line);
        while (cells.length < column - 1) cells.push('');
        cells[column - 1] = value;
      }
      return element === 'row' && cells.some((one) => one.trim() !== '')
        ? { line, cells }
        : undefined;
    },
  };
}

interface SheetCell {
  type: string;
  style: number;
  value?: string;
  formula?: string;
}

function valueOf({ type, style, value, formula }: SheetCell, book: Book): string {
  if (value === undefined) return formula === undefined ? '' : `${NO_VALUE}=${formula}`;
  if (type === 's') return book.texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return `${NO_VALUE}${value}`;
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?$/, '');
  if (type !== 'n') return value;
  return numberText(value, book.formats[style] ?? undefined, book.system);
}

/** The text of the elements that hold any. */
class TextPieces {
  private pieces = '';
  private isOpen = false;
  private isSpoken = false;

  open(element: string): undefined {
    if (element === 'rPh') this.isSpoken = true;
    if (HOLD_TEXT.has(element)) this.isOpen = true;
  }

  add(piece: string): void {
    if (this.isOpen && !this.isSpoken) this.pieces += piece;
  }

  close(element: string): void {
    if (element === 'rPh') this.isSpoken = false;
    if (HOLD_TEXT.has(element)) this.isOpen = false;
  }

  /** What was said since the last time; characters that XML does not have are written as `_x000D_`. */
  take(): string {
    const { pieces } = this;
    this.pieces = '';
    return pieces.includes('_x')
      ? pieces.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
      : pieces;
  }
}

const HOLD_TEXT = new Set(['t', 'v', 'f']);

/** 1 for `A1`, 28 for `AB12`; beyond every sheet for what is no place. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (letters === undefined) return Infinity;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

const noVisibleSheet = (): Error =>
  fileFault('no-visible-sheet', {
    nl: 'Deze Excel-werkmap heeft geen zichtbaar werkblad.',
    en: 'This Excel workbook has no visible sheet.',
  });
