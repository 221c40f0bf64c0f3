import { createHash } from 'node:crypto';
import { type Fault, InvalidInput } from '../common/errors.js';
import { newId } from '../common/ids.js';
import type { Part } from './multipart-mixed.js';
import { comparableOf } from './same-statement.js';
import { SIGNATURE, signs } from './signed-statement.js';
import type { Attachment, Statement } from './statement.js';
import { fault } from './statement-check.js';
import { statementFaults } from './statement-rules.js';

/** As many as are worth reading: a body of nothing but faults has a hundred thousand. */
const SHOWN_FAULTS = 1000;

/** A body with statements as it came: with the contents of attachments, or without. */
export class SentBody {
  constructor(
    readonly statements: unknown,
    readonly contents: readonly Part[],
  ) {}
}

export type IdentifiedStatement = Statement & { id: string };

/**
 * The different statements of a body, each with an id, and the id of each that was sent, in order.
 * @throws InvalidInput with every fault of every statement, the first thousand
 */
export async function readStatements(
  body: unknown,
): Promise<{ ids: string[]; statements: IdentifiedStatement[] }> {
  const { statements: given, contents } = body instanceof SentBody ? body : new SentBody(body, []);
  const isList = Array.isArray(given);
  const sent: unknown[] = isList ? given : [given];
  const at = (index: number): string => (isList ? `/${index}` : '');
  const faults: Fault[] = [];
  for (const [index, one] of sent.entries()) {
    if (faults.length >= SHOWN_FAULTS) break;
    faults.push(...statementFaults(one, at(index)).slice(0, SHOWN_FAULTS));
  }
  if (faults.length > 0) throw new InvalidInput(faults.slice(0, SHOWN_FAULTS));

  const statements = (sent as Statement[]).map((one) => ({ ...one, id: one.id ?? newId() }));
  faults.push(...(await attachmentFaults(statements, at, contents)));
  const first = new Map<string, IdentifiedStatement>();
  for (const [index, statement] of statements.entries()) {
    const id = statement.id.toLowerCase();
    const earlier = first.get(id);
    if (!earlier) first.set(id, statement);
    else if (!isSame(earlier, statement)) faults.push(fault(`${at(index)}/id`, 'same-id'));
  }
  if (faults.length > 0) throw new InvalidInput(faults);
  return { ids: statements.map(({ id }) => id), statements: [...first.values()] };
}

const isSame = (one: Statement, other: Statement): boolean =>
  comparableOf(one) === comparableOf(other) &&
  (one.timestamp === undefined ||
    other.timestamp === undefined ||
    Date.parse(one.timestamp) === Date.parse(other.timestamp));

/** Attachments stand elsewhere (`fileUrl`); only a signature comes along, and is looked at. */
async function attachmentFaults(
  statements: readonly IdentifiedStatement[],
  at: (index: number) => string,
  contents: readonly Part[],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const used = new Set<Part>();
  for (const [index, statement] of statements.entries())
    for (const { attachment, location } of attachmentsOf(statement, at(index))) {
      const content = contents.find((part) => isOf(attachment, part));
      if (content) used.add(content);
      if (attachment.usageType !== SIGNATURE) {
        if (content || attachment.fileUrl === undefined)
          faults.push(fault(location, 'no-file-address'));
      } else if (!content || !(await signs(statement, attachment, content.content)))
        faults.push(fault(location, 'not-a-signature'));
    }
  if (contents.some((part) => !used.has(part))) faults.push(fault('', 'no-file-address'));
  return faults;
}

function attachmentsOf(
  { attachments = [], object }: Statement,
  at: string,
): { attachment: Attachment; location: string }[] {
  const inner = 'attachments' in object ? (object.attachments ?? []) : [];
  return [
    ...attachments.map((attachment, index) => ({
      attachment,
      location: `${at}/attachments/${index}`,
    })),
    ...inner.map((attachment, index) => ({
      attachment,
      location: `${at}/object/attachments/${index}`,
    })),
  ];
}

const HASHES: Readonly<Record<number, string>> = {
  56: 'sha224',
  64: 'sha256',
  96: 'sha384',
  128: 'sha512',
};

const isOf = ({ sha2, length }: Attachment, { headers, content }: Part): boolean =>
  headers.get('x-experience-api-hash')?.toLowerCase() === sha2.toLowerCase() &&
  headers.get('content-transfer-encoding')?.toLowerCase() === 'binary' &&
  content.length === length &&
  createHash(HASHES[sha2.length]!).update(content).digest('hex') === sha2.toLowerCase();
