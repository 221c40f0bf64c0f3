import { CsvError, parse, type Parser } from 'csv-parse';
import { fileFault } from './file-fault.js';
import { empty, MAX_RECORD_BYTES, readHeaders, recordTooLong } from './table-faults.js';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What is known of a text before it is read. */
export interface Delimiters {
  /** What stands between its cells. */
  delimiter?: Delimiter;
  /** What mostly stands there: a header without it that holds another decides itself. */
  usualDelimiter?: Delimiter;
}

export interface CsvRow {
  /** Line of the file on which the row begins; the header stands on line 1. */
  line: number;
  cells: string[];
}

/** A table while it streams in. */
export interface Table {
  /** Trimmed; a nameless column is an empty string. */
  headers: string[];
  /** Rows as they stream in, some at a time, without the blank ones. Throws a fault of the file where it finds one. */
  rows: AsyncIterable<CsvRow[]>;
  /** What stands between the cells of a text; null for a workbook. */
  delimiter: Delimiter | null;
}

/**
 * Reads a table out of UTF-8 bytes (without a byte order mark, known to be right) while they stream in; holds a chunk and one record at a time.
 * Without `delimiter` the header decides. Throws `InvalidInput` for what makes the whole file unreadable.
 */
export async function readCsv(
  bytes: AsyncIterable<Uint8Array>,
  { delimiter, usualDelimiter }: Delimiters = {},
): Promise<Table> {
  const source = smallChunks(bytes)[Symbol.asyncIterator]();
  const head = await readHead(source);
  const between = delimiter ?? sniffDelimiter(head, usualDelimiter);
  const rows = records(head, source, between);
  const first = await rows.next();
  if (first.done) throw empty();
  const [header, ...rest] = first.value;
  return { headers: readHeaders(header!.cells), rows: joined(rest, rows), delimiter: between };
}

/** Some rows, and all that follow them. */
export async function* joined(
  first: CsvRow[],
  rest: AsyncIterable<CsvRow[]>,
): AsyncGenerator<CsvRow[]> {
  if (first.length > 0) yield first;
  yield* rest;
}

/** Small enough that other requests are served between two of them. */
const CHUNK_BYTES = 4096;

async function* smallChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of bytes)
    for (let start = 0; start < chunk.length; start += CHUNK_BYTES)
      yield Buffer.from(
        chunk.buffer,
        chunk.byteOffset + start,
        Math.min(CHUNK_BYTES, chunk.length - start),
      );
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
  if (head.toString('utf8').trim() === '') throw empty();
  return head;
}

/** The usual delimiter, else the one that the header holds most of, outside quotes; a comma when it holds none. */
function sniffDelimiter(head: Buffer, usual?: Delimiter): Delimiter {
  const header = head
    .toString('utf8')
    .trimStart()
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1)[0]!;
  const count = (delimiter: Delimiter): number => header.split(delimiter).length;
  const most = DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
  return usual && (count(usual) > 1 || count(most) === 1) ? usual : most;
}

async function* records(
  head: Buffer,
  rest: AsyncIterator<Buffer>,
  delimiter: Delimiter,
): AsyncGenerator<CsvRow[]> {
  let line = 1;
  let sinceRecord = 0;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES,
  });
  // Each write answers its own error.
  parser.on('error', () => {});
  const parsed = (): CsvRow[] => {
    const found: CsvRow[] = [];
    for (let cells = nextOf(parser); cells !== null; cells = nextOf(parser)) {
      sinceRecord = 0;
      if (cells.some(isFilled)) found.push({ line, cells });
      line += 1;
      for (const cell of cells) line += lineBreaks(cell);
    }
    return found;
  };
  const feed = async (chunk: Buffer | null): Promise<CsvRow[]> => {
    sinceRecord += chunk?.length ?? 0;
    const given = write(parser, chunk);
    const found = parsed();
    const error = await given;
    if (error) throw asFault(error, line);
    // The parser counts a record's text; one of delimiters alone would grow without an end.
    if (sinceRecord > MAX_RECORD_BYTES + CHUNK_BYTES) throw recordTooLong(line);
    return chunk ? found : [...found, ...parsed()];
  };

  for (let start = 0; start < head.length; start += CHUNK_BYTES) {
    const found = await feed(head.subarray(start, start + CHUNK_BYTES));
    if (found.length > 0) yield found;
  }
  for (;;) {
    const { done, value } = await rest.next();
    const found = await feed(done ? null : value);
    if (found.length > 0) yield found;
    if (done) return;
  }
}

const nextOf = (parser: Parser): string[] | null => parser.read() as string[] | null;

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** Gives the parser a chunk, or the end; answers what it found wrong once it has been read. */
const write = (parser: Parser, chunk: Buffer | null): Promise<Error | null | undefined> =>
  new Promise((resolve) => {
    if (chunk) parser.write(chunk, resolve);
    else parser.end(resolve);
  });

function asFault(error: Error, line: number): Error {
  if (!(error instanceof CsvError)) return error;
  return error.code === 'CSV_QUOTE_NOT_CLOSED' ? unclosedQuote(line) : recordTooLong(line);
}

const lineBreaks = (cell: string): number =>
  cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\r|\n/).length - 1 : 0;

const unclosedQuote = (line: number): Error =>
  fileFault('unclosed-quote', {
    nl: `In de rij die op regel ${line} begint is een aanhalingsteken niet gesloten.`,
    en: `In the row that begins on line ${line} a quote was not closed.`,
  });
