import { CsvError, parse, type InfoRecord, type Parser } from 'csv-parse';
import { fileFault } from './file-fault.js';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const MAX_COLUMNS = 2_000;
const MAX_RECORD_BYTES = 1_048_576;

export interface CsvRow {
  /** Line of the file on which the row begins; the header stands on line 1. */
  line: number;
  cells: string[];
}

interface CsvFile {
  /** Trimmed; a nameless column is an empty string. */
  headers: string[];
  /** Rows as they stream in, without the blank ones. Throws a fault of the file where it finds one. */
  rows: AsyncIterable<CsvRow>;
}

/**
 * Reads a table out of UTF-8 bytes while they stream in; holds one record at a time.
 * Without `delimiter` the header decides. Throws `InvalidInput` for what makes the whole file unreadable.
 */
export async function readCsv(
  bytes: AsyncIterable<Uint8Array>,
  delimiter?: Delimiter,
): Promise<CsvFile> {
  const source = utf8Chunks(bytes)[Symbol.asyncIterator]();
  const head = await readHead(source);
  const rows = records(head, source, delimiter ?? sniffDelimiter(head));
  const header = await rows.next();
  if (header.done) throw empty();
  return { headers: readHeaders(header.value.cells), rows };
}

const CHUNK_BYTES = 65_536;

/** The same bytes in chunks of at most 64 KiB, without a byte order mark, once they are seen to be UTF-8. */
async function* utf8Chunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const check = (chunk?: Uint8Array): void => {
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw notUtf8();
    }
  };
  for await (const chunk of bytes) {
    check(chunk);
    for (let start = 0; start < chunk.length; start += CHUNK_BYTES)
      yield Buffer.from(
        chunk.buffer,
        chunk.byteOffset + start,
        Math.min(CHUNK_BYTES, chunk.length - start),
      );
  }
  check();
}

/** Everything up to the end of the header's line, or the first MiB. */
async function readHead(source: AsyncIterator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  const isWhole = (): boolean => /[\r\n]/.test(head.toString('utf8').trimStart());
  while (head.length <= MAX_RECORD_BYTES && !isWhole()) {
    const { done, value } = await source.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  if (head.subarray(0, 3).equals(BYTE_ORDER_MARK)) head = head.subarray(3);
  if (head.toString('utf8').trim() === '') throw empty();
  return head;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The delimiter that the header holds most of, outside quotes; a comma when it holds none. */
function sniffDelimiter(head: Buffer): Delimiter {
  const header = head
    .toString('utf8')
    .trimStart()
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1)[0]!;
  const count = (delimiter: Delimiter): number => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

async function* records(
  head: Buffer,
  rest: AsyncIterator<Buffer>,
  delimiter: Delimiter,
): AsyncGenerator<CsvRow> {
  const found: CsvRow[] = [];
  let line = 1;
  let recordEnd = 0;
  let fed = 0;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES,
    on_record: (cells: string[], { bytes_records: end }: InfoRecord) => {
      if (end - recordEnd > MAX_RECORD_BYTES) throw recordTooLong(line);
      recordEnd = end;
      if (cells.some((cell) => cell.trim() !== '')) found.push({ line, cells });
      line += 1 + cells.reduce((count, cell) => count + lineBreaks(cell), 0);
      return null;
    },
  });
  const feed = async (chunk: Buffer | null): Promise<void> => {
    await write(parser, chunk, line);
    fed += chunk?.length ?? 0;
    // The parser counts a record's text; one of delimiters alone would grow without an end.
    if (fed - recordEnd > MAX_RECORD_BYTES + CHUNK_BYTES) throw recordTooLong(line);
  };

  for (let start = 0; start < head.length; start += CHUNK_BYTES) {
    await feed(head.subarray(start, start + CHUNK_BYTES));
    yield* found.splice(0);
  }
  for (;;) {
    const { done, value } = await rest.next();
    await feed(done ? null : value);
    yield* found.splice(0);
    if (done) return;
  }
}

/** Gives the parser a chunk, or the end, and waits until it has read it. */
function write(parser: Parser, chunk: Buffer | null, line: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(asFault(error, line));
    const done = (): void => {
      parser.off('error', fail);
      resolve();
    };
    parser.once('error', fail);
    if (chunk) parser.write(chunk, (error) => (error ? fail(error) : done()));
    else parser.end().resume().once('end', done);
  });
}

function asFault(error: Error, line: number): Error {
  if (!(error instanceof CsvError)) return error;
  return error.code === 'CSV_QUOTE_NOT_CLOSED' ? unclosedQuote(line) : recordTooLong(line);
}

const lineBreaks = (cell: string): number =>
  /[\r\n]/.test(cell) ? cell.split(/\r\n|\r|\n/).length - 1 : 0;

function readHeaders(cells: string[]): string[] {
  if (cells.length > MAX_COLUMNS) throw tooManyColumns();
  const headers = cells.map((cell) => cell.trim());
  const seen = new Set<string>();
  for (const header of headers) {
    const name = header.toLowerCase();
    if (name !== '' && seen.has(name)) throw columnTwice(header);
    seen.add(name);
  }
  return headers;
}

const empty = (): Error =>
  fileFault('empty-file', { nl: 'Het bestand is leeg.', en: 'The file is empty.' });

const notUtf8 = (): Error =>
  fileFault('not-utf-8', {
    nl: 'Het bestand is geen UTF-8. Bewaar het opnieuw als "CSV UTF-8".',
    en: 'The file is not UTF-8. Save it again as "CSV UTF-8".',
  });

const tooManyColumns = (): Error =>
  fileFault('too-many-columns', {
    nl: `Het bestand heeft meer dan ${MAX_COLUMNS} kolommen.`,
    en: `The file has more than ${MAX_COLUMNS} columns.`,
  });

const columnTwice = (header: string): Error => {
  const name = header.slice(0, 100);
  return fileFault('column-twice', {
    nl: `De kolom ${name} staat er twee keer.`,
    en: `The column ${name} stands there twice.`,
  });
};

const recordTooLong = (line: number): Error =>
  fileFault('record-too-long', {
    nl: `De rij die op regel ${line} begint is langer dan 1 MiB. Misschien is een aanhalingsteken niet gesloten.`,
    en: `The row that begins on line ${line} is longer than 1 MiB. Perhaps a quote was not closed.`,
  });

const unclosedQuote = (line: number): Error =>
  fileFault('unclosed-quote', {
    nl: `In de rij die op regel ${line} begint is een aanhalingsteken niet gesloten.`,
    en: `In the row that begins on line ${line} a quote was not closed.`,
  });
