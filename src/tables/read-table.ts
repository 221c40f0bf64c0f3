import { decodeText, type Encoding } from './decode-text.js';
import { fileFault } from './file-fault.js';
import { type Delimiters, joined, readCsv, type Table } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { empty, readHeaders } from './table-faults.js';
import { encryptedFile, MAX_XLSX_BYTES } from './xlsx-package.js';

interface TableOptions extends Delimiters {
  encoding?: Encoding;
  /** Where the clock of a workbook's moments hangs: its cells name no zone. */
  zone: string;
}

/**
 * Reads a table out of a file while it streams in: CSV, or the first visible sheet of an `.xlsx`. Its first
 * bytes say which, never its name. Throws `InvalidInput` for what makes the whole file unreadable.
 */
export async function readTable(
  bytes: AsyncIterable<Uint8Array>,
  { encoding, zone, ...delimiters }: TableOptions,
): Promise<Table> {
  const { start, whole } = await peek(bytes);
  if (start.subarray(0, ZIP.length).equals(ZIP))
    return readSheet(await holdWhole(whole, MAX_XLSX_BYTES), zone);
  if (start.subarray(0, OLE.length).equals(OLE)) {
    const file = await holdWhole(whole, MAX_XLSX_BYTES);
    throw file.includes(ENCRYPTED_PACKAGE) ? encryptedFile() : oldWorkbook();
  }
  if (isBinary(start, encoding)) throw notATable();
  return readCsv(decodeText(whole, encoding), delimiters);
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** What a workbook with a password is called inside its OLE file. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

async function readSheet(file: Buffer, zone: string): Promise<Table> {
  const blocks = readXlsx(file, zone);
  const { done, value } = await blocks.next();
  if (done) throw empty();
  const [header, ...rest] = value;
  return { headers: readHeaders(header!.cells), rows: joined(rest, blocks), delimiter: null };
}

const PEEKED_BYTES = 512;

/** The first bytes, and all of them. */
async function peek(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ start: Buffer; whole: AsyncIterable<Uint8Array> }> {
  const chunks = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  for (let count = 0; count < PEEKED_BYTES; count += seen.at(-1)!.length) {
    const { done, value } = await chunks.next();
    if (done) break;
    seen.push(value);
  }
  const start = Buffer.concat(seen);
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      if (start.length > 0) yield start;
      for (;;) {
        const { done, value } = await chunks.next();
        if (done) return;
        yield value;
      }
    } finally {
      await chunks.return?.();
    }
  }
  return { start, whole: whole() };
}

async function holdWhole(bytes: AsyncIterable<Uint8Array>, max: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let count = 0;
  for await (const chunk of bytes) {
    count += chunk.length;
    if (count > max) throw workbookTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Programs, pictures and the like have zeros where a table has its header. */
function isBinary(start: Buffer, encoding: Encoding | undefined): boolean {
  if (encoding === 'utf-16le' || (start[0] === 0xff && start[1] === 0xfe)) return false;
  const end = start.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  return start.subarray(0, end === -1 ? undefined : end).includes(0);
}

const workbookTooLarge = (): Error =>
  fileFault('workbook-too-large', {
    nl: 'Een Excel-bestand mag hoogstens 32 MiB zijn. Bewaar het als CSV.',
    en: 'An Excel file may be at most 32 MiB. Save it as CSV.',
  });

const oldWorkbook = (): Error =>
  fileFault('old-workbook', {
    nl: 'Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx of CSV.',
    en: 'This is an old Excel file (.xls). Save it as .xlsx or CSV.',
  });

const notATable = (): Error =>
  fileFault('not-a-table', {
    nl: 'Dit is geen tabel. Lever CSV of .xlsx aan.',
    en: 'This is no table. Send CSV or .xlsx.',
  });
