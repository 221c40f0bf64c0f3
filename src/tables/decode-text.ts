import { isAscii, isUtf8 } from 'node:buffer';
import { fileFault } from './file-fault.js';

export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The text of a file as UTF-8, without a byte order mark, chunk by chunk as it streams in. A mark decides;
 * without one `encoding` does, else it is UTF-8, or Windows-1252 when the first thing beyond ASCII is not UTF-8.
 * Throws the file's fault for bytes that the encoding does not have.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding?: Encoding,
): AsyncGenerator<Buffer> {
  const chunks = buffers(bytes)[Symbol.asyncIterator]();
  const start = await readStart(chunks);
  const mark = MARKS.find(({ bytes: known }) => start.subarray(0, known.length).equals(known));
  const chosen = mark?.encoding ?? encoding;
  const decode = chosen === undefined ? detecting() : DECODERS[chosen]();
  yield* nonEmpty(decode(start.subarray(mark?.bytes.length)));
  for (;;) {
    const { done, value } = await chunks.next();
    yield* nonEmpty(decode(done ? null : value));
    if (done) return;
  }
}

const MARKS: { encoding: Encoding; bytes: Buffer }[] = [
  { encoding: 'utf-8', bytes: Buffer.from([0xef, 0xbb, 0xbf]) },
  { encoding: 'utf-16le', bytes: Buffer.from([0xff, 0xfe]) },
];
const LONGEST_MARK = 3;

/** Gives the next chunk, or null at the end, and takes back what it holds as UTF-8. */
type Decoder = (chunk: Buffer | null) => Buffer;

const DECODERS: Record<Encoding, () => Decoder> = {
  'utf-8': () => strictUtf8(notUtf8),
  'windows-1252': () => (chunk) => (chunk ? fromWindows1252(chunk) : NOTHING),
  'utf-16le': utf16,
};

const NOTHING = Buffer.alloc(0);

/** ASCII for as long as nothing else comes; the first other bytes decide what the rest is. */
function detecting(): Decoder {
  let tail: Buffer = NOTHING;
  let decided: Decoder | undefined;
  return (chunk) => {
    if (decided) return decided(chunk);
    if (chunk && tail.length === 0 && isAscii(chunk)) return chunk;
    const text = chunk ? Buffer.concat([tail, chunk]) : tail;
    const whole = chunk ? text.length - unfinished(text) : text.length;
    if (isUtf8(text.subarray(0, whole))) {
      tail = text.subarray(whole);
      if (isAscii(text.subarray(0, whole))) return text.subarray(0, whole);
      decided = strictUtf8(mixed);
      return decided(text);
    }
    if (beginsWithUtf8(text)) throw mixed();
    decided = DECODERS['windows-1252']();
    return decided(text);
  };
}

function strictUtf8(refusal: () => Error): Decoder {
  let tail: Buffer = NOTHING;
  return (chunk) => {
    const text = tail.length === 0 && chunk ? chunk : Buffer.concat([tail, chunk ?? NOTHING]);
    const whole = chunk ? text.length - unfinished(text) : text.length;
    tail = text.subarray(whole);
    const read = text.subarray(0, whole);
    if (!isUtf8(read)) throw refusal();
    return read;
  };
}

function utf16(): Decoder {
  const decoder = new TextDecoder('utf-16le', { fatal: true });
  return (chunk) => {
    try {
      return Buffer.from(decoder.decode(chunk ?? NOTHING, { stream: chunk !== null }));
    } catch {
      throw notUtf16();
    }
  };
}

/** How many bytes at the end begin a character that goes on in the next chunk. */
function unfinished(text: Buffer): number {
  for (let back = 1; back <= Math.min(3, text.length); back++) {
    const byte = text[text.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < lengthOf(byte) ? back : 0;
  }
  return 0;
}

const lengthOf = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

/** Whether the first character beyond ASCII is one of UTF-8. */
function beginsWithUtf8(text: Buffer): boolean {
  const first = text.findIndex((byte) => byte >= 0x80);
  return first !== -1 && isUtf8(text.subarray(first, first + lengthOf(text[first]!)));
}

/** 0x80 to 0x9f; the five that Windows-1252 leaves open are control characters, as in browsers. */
const WINDOWS_1252 =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';

/** Not by `TextDecoder`: several versions of Node.js take Windows-1252 for Latin-1. */
const fromWindows1252 = (bytes: Buffer): Buffer =>
  isAscii(bytes)
    ? bytes
    : Buffer.from(
        bytes
          .toString('latin1')
          .replaceAll(/[\x80-\x9F]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!),
      );

async function readStart(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let start: Buffer = NOTHING;
  while (start.length < LONGEST_MARK) {
    const { done, value } = await chunks.next();
    if (done) break;
    start = start.length === 0 ? value : Buffer.concat([start, value]);
  }
  return start;
}

async function* buffers(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of bytes)
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function* nonEmpty(text: Buffer): Generator<Buffer> {
  if (text.length > 0) yield text;
}

const notUtf8 = (): Error =>
  fileFault('not-utf-8', {
    nl: 'Het bestand is geen UTF-8. Bewaar het opnieuw als "CSV UTF-8", of noem de juiste encoding.',
    en: 'The file is not UTF-8. Save it again as "CSV UTF-8", or name the right encoding.',
  });

const notUtf16 = (): Error =>
  fileFault('not-utf-16', {
    nl: 'Het bestand is geen UTF-16. Bewaar het opnieuw als "CSV UTF-8".',
    en: 'The file is not UTF-16. Save it again as "CSV UTF-8".',
  });

const mixed = (): Error =>
  fileFault('mixed-encodings', {
    nl: 'Het bestand is deels UTF-8 en deels niet. Bewaar het opnieuw als "CSV UTF-8", of noem de optie encoding.',
    en: 'The file is partly UTF-8 and partly not. Save it again as "CSV UTF-8", or give the option encoding.',
  });
