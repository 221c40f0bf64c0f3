import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { Multipart } from '@fastify/multipart';
import { type Fault, InvalidInput, Refused } from '../common/errors.js';
import { PROTOCOL_DETAILS } from '../common/problem.texts.js';

const UPLOAD_FIELDS = ['profile', 'options', 'dryRun'] as const;
type UploadField = (typeof UPLOAD_FIELDS)[number];
export type UploadFields = Partial<Record<UploadField, string>>;

const MAX_FIELD_BYTES = 65_536;
/** What a form may hold beside its file. */
const MAX_FORM_BYTES = 1_048_576;

/**
 * Reads a form whose fields stand before its file, and gives the file's bytes to `read` while they stream
 * in. What comes after the file is refused once `read` is done; then `undo` takes back what it did.
 */
export async function readUpload<T>(
  request: FastifyRequest,
  maxBytes: number,
  read: (fields: UploadFields, bytes: AsyncIterable<Uint8Array>) => Promise<T>,
  undo: (result: T) => Promise<void>,
): Promise<T> {
  if (!request.isMultipart()) throw unsupported();
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + MAX_FORM_BYTES) {
    request.raw.resume();
    throw tooLarge(maxBytes);
  }
  const fields: UploadFields = {};
  let found: { result: T } | undefined;
  try {
    for await (const part of partsOf(request)) {
      if (found) throw fault(part.fieldname, 'after-the-file');
      if (part.type === 'field') setField(fields, part);
      else if (part.fieldname === 'file')
        found = { result: await read(fields, bytesOf(part.file, maxBytes)) };
      else throw fault(part.fieldname, 'unknown-field');
    }
    if (!found) throw fault('file', 'required');
    return found.result;
  } catch (error) {
    if (found) await undo(found.result);
    // The rest of the body is let go, so that the answer reaches a caller who is still sending.
    request.raw.unpipe();
    request.raw.resume();
    throw error;
  }
}

async function* partsOf(request: FastifyRequest): AsyncGenerator<Multipart> {
  const parts = request.parts({
    throwFileSizeLimit: false,
    limits: {
      fileSize: Number.MAX_SAFE_INTEGER,
      fieldSize: MAX_FIELD_BYTES,
      fieldNameSize: 100,
      fields: 10,
      files: 2,
      parts: 12,
      headerPairs: 20,
    },
  } as Parameters<FastifyRequest['parts']>[0]);
  for (;;) {
    const next = await parts.next().catch(() => {
      throw notReadable();
    });
    if (next.done) return;
    yield next.value;
  }
}

function setField(
  fields: UploadFields,
  part: { fieldname: string; value: unknown; valueTruncated: boolean },
): void {
  const name = UPLOAD_FIELDS.find((known) => known === part.fieldname);
  if (!name) throw fault(part.fieldname, 'unknown-field');
  if (fields[name] !== undefined) throw fault(name, 'given-twice');
  if (part.valueTruncated) throw fault(name, 'too-long');
  // A part of type application/json arrives parsed.
  fields[name] = typeof part.value === 'string' ? part.value : JSON.stringify(part.value);
}

async function* bytesOf(file: Readable, maxBytes: number): AsyncGenerator<Uint8Array> {
  let count = 0;
  const chunks = file[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    for (;;) {
      const { done, value } = await chunks.next().catch(() => {
        throw notReadable();
      });
      if (done) return;
      count += value.length;
      if (count > maxBytes) throw tooLarge(maxBytes);
      yield value;
    }
  } finally {
    await chunks.return?.();
  }
}

/** A field that can't be as it is. */
export const fault = (name: string, code: string): InvalidInput =>
  new InvalidInput([
    {
      in: 'body',
      location: `/${name.slice(0, 100)}`,
      code,
      ...(DETAILS[code] && { detail: DETAILS[code] }),
    },
  ]);

const DETAILS: Record<string, Fault['detail']> = {
  'after-the-file': {
    nl: 'Zet profile, options en dryRun vóór file, en niets erachter.',
    en: 'Put profile, options and dryRun before file, and nothing behind it.',
  },
  'given-twice': { nl: 'Dit veld staat er twee keer.', en: 'This field stands there twice.' },
  'too-long': {
    nl: `Hoogstens ${MAX_FIELD_BYTES} bytes.`,
    en: `At most ${MAX_FIELD_BYTES} bytes.`,
  },
  'not-a-flag': { nl: 'true of false.', en: 'true or false.' },
  'unknown-profile': {
    nl: 'Dit profiel bestaat niet; zie /v1/import-profiles.',
    en: 'There is no such profile; see /v1/import-profiles.',
  },
};

const notReadable = (): InvalidInput =>
  new InvalidInput([
    {
      in: 'body',
      location: '',
      code: 'not-a-form',
      detail: {
        nl: 'Het formulier is niet te lezen of brak af.',
        en: 'The form cannot be read or broke off.',
      },
    },
  ]);

const unsupported = (): Refused =>
  new Refused(415, 'unsupported-media-type', PROTOCOL_DETAILS[415]!);

const tooLarge = (maxBytes: number): Refused =>
  new Refused(413, 'too-large', {
    nl: `Het bestand is groter dan ${maxBytes} bytes.`,
    en: `The file is larger than ${maxBytes} bytes.`,
  });
