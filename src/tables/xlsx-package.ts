import path from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { InvalidInput } from '../common/errors.js';
import { fileFault } from './file-fault.js';
import { type ReadXml, readXml } from './read-xml.js';

/** Most bytes of a workbook. */
export const MAX_XLSX_BYTES = 33_554_432;
const MAX_PARTS = 1_000;
/** Most bytes of all parts together once they are unpacked. */
const MAX_UNPACKED_BYTES = 268_435_456;
/** Most bytes of an unpacked part that is held in memory as a whole. */
const MAX_HELD_BYTES = 67_108_864;
/** How many times its size a part may unpack to; XML with the same row over and over stays below it. */
const MAX_RATIO = 250;
const SMALL_BYTES = 1_048_576;

/** The zip of an `.xlsx`, whose parts are unpacked only once their sizes are known to be harmless. */
export class XlsxPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Reads the list of parts alone. Throws the file's fault where it is no workbook or unpacks to too much. */
  static async open(bytes: Buffer): Promise<XlsxPackage> {
    const entries = new Map<string, Entry>();
    const zip = await soundZip(async () => {
      const opened = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
      if (opened.entryCount > MAX_PARTS) throw unpacksToTooMuch();
      let unpacked = 0;
      for await (const entry of opened.eachEntry()) {
        unpacked += entry.uncompressedSize;
        const isSmall = entry.uncompressedSize <= SMALL_BYTES;
        if (!isSmall && entry.uncompressedSize > entry.compressedSize * MAX_RATIO)
          throw unpacksToTooMuch();
        if (unpacked > MAX_UNPACKED_BYTES) throw unpacksToTooMuch();
        if (entry.isEncrypted()) throw encryptedFile();
        if (entries.has(entry.fileName)) throw damaged();
        entries.set(entry.fileName, entry);
      }
      return opened;
    });
    if (!entries.has('[Content_Types].xml')) throw noWorkbook();
    return new XlsxPackage(zip, entries);
  }

  /** Reads a part as it is unpacked; sizes other than the declared ones break it off. Nothing for a part that is not there. */
  async *read<T>(name: string, reader: ReadXml<T>): AsyncGenerator<T[]> {
    const entry = this.entries.get(name);
    if (!entry) return;
    const stream = await soundZip(() => this.zip.openReadStreamPromise(entry));
    try {
      yield* readXml(stream, reader);
    } catch (error) {
      throw asFault(error);
    } finally {
      stream.destroy();
    }
  }

  /** All that `reader` finds in a part of moderate size. */
  async readWhole<T>(name: string, reader: ReadXml<T>): Promise<T[]> {
    if ((this.entries.get(name)?.uncompressedSize ?? 0) > MAX_HELD_BYTES) throw unpacksToTooMuch();
    const found: T[] = [];
    for await (const block of this.read(name, reader)) for (const item of block) found.push(item);
    return found;
  }

  /** Where the parts stand that the part `name` refers to; none outside the package. */
  async relationsOf(name: string): Promise<Relation[]> {
    const folder = path.posix.dirname(name);
    const file = path.posix.join(folder, '_rels', `${path.posix.basename(name)}.rels`);
    const relations = await this.readWhole<Relation & { mode?: string }>(file, {
      open: (element, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) =>
        element === 'Relationship'
          ? { id, type: type.split('/').at(-1)!, part: resolvePart(folder, target), mode }
          : undefined,
    });
    return relations.filter(({ mode }) => mode !== 'External');
  }
}

interface Relation {
  id: string;
  /** The last word of its type: `worksheet`, `styles`, … */
  type: string;
  part: string;
}

const resolvePart = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target);

async function soundZip<T extends ZipFile | Readable>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asFault(error);
  }
}

/** Whatever the unpacker or the reader of XML says of it, the file is damaged. */
const asFault = (error: unknown): Error => (isFault(error) ? error : damaged());

const isFault = (error: unknown): error is InvalidInput =>
  error instanceof Error && 'errors' in error;

const unpacksToTooMuch = (): Error =>
  fileFault('unpacks-to-too-much', {
    nl: 'Dit Excel-bestand wordt uitgepakt te groot. Bewaar het als CSV.',
    en: 'This Excel file is too large once it is unpacked. Save it as CSV.',
  });

export const encryptedFile = (): Error =>
  fileFault('encrypted-file', {
    nl: 'Dit bestand heeft een wachtwoord. Bewaar het zonder.',
    en: 'This file has a password. Save it without.',
  });

export const damaged = (): Error =>
  fileFault('damaged-xlsx', {
    nl: 'Dit Excel-bestand is beschadigd. Open het in Excel en bewaar het opnieuw.',
    en: 'This Excel file is damaged. Open it in Excel and save it again.',
  });

export const noWorkbook = (): Error =>
  fileFault('not-xlsx', {
    nl: 'Dit is geen Excel-werkmap (.xlsx). Lever CSV of .xlsx aan.',
    en: 'This is no Excel workbook (.xlsx). Send CSV or .xlsx.',
  });
