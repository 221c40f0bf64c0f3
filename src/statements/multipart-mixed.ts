/** One part of a `multipart/mixed` body (RFC 2046); names of headers in lower case. */
export interface Part {
  headers: ReadonlyMap<string, string>;
  content: Buffer;
}

const BOUNDARY = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i;
const LINE_END = '\r\n';

/** The parts of a body with this content type; undefined where it is not one whole `multipart/mixed`. */
export function partsOf(contentType: string, body: Buffer): Part[] | undefined {
  const [, quoted, bare] = BOUNDARY.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return undefined;
  const delimiter = Buffer.from(`${LINE_END}--${boundary}`);
  // The first boundary may stand at the very beginning.
  const text = Buffer.concat([Buffer.from(LINE_END), body]);
  const parts: Part[] = [];
  let at = text.indexOf(delimiter);
  while (at >= 0) {
    const from = at + delimiter.length;
    if (text.subarray(from, from + 2).toString() === '--') return parts;
    const next = text.indexOf(delimiter, from);
    const part = next < 0 ? undefined : partOf(text.subarray(from, next));
    if (!part) return undefined;
    parts.push(part);
    at = next;
  }
  return undefined;
}

/** What stands between two boundaries: the rest of the line, headers, an empty line, the content. */
function partOf(text: Buffer): Part | undefined {
  const end = text.indexOf(LINE_END + LINE_END);
  if (end < 0) return undefined;
  const headers = new Map<string, string>();
  const [padding, ...lines] = text.subarray(0, end).toString('latin1').split(LINE_END);
  if (padding!.trim() !== '') return undefined;
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) return undefined;
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, content: text.subarray(end + 2 * LINE_END.length) };
}
