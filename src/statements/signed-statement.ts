import { compactVerify, decodeProtectedHeader, importX509 } from 'jose';
import { comparableOf } from './same-statement.js';
import type { Attachment, Statement } from './statement.js';
import { isObject } from './statement-check.js';
import { statementFaults } from './statement-rules.js';

export const SIGNATURE = 'http://adlnet.gov/expapi/attachments/signature';
const ALGORITHMS = ['RS256', 'RS384', 'RS512'];

/**
 * Whether `content` signs exactly this statement: a JWS over it, by one of the three algorithms. Where the
 * signature brings its certificate along, it must be that certificate's.
 */
export async function signs(
  statement: Statement,
  { contentType }: Attachment,
  content: Buffer,
): Promise<boolean> {
  if (!/^application\/octet-stream\b/i.test(contentType)) return false;
  const jws = content.toString('latin1');
  try {
    const { alg, x5c } = decodeProtectedHeader(jws);
    if (alg === undefined || !ALGORITHMS.includes(alg)) return false;
    const [first] = Array.isArray(x5c) ? x5c : [];
    if (first !== undefined) await compactVerify(jws, await importX509(pem(first), alg));
    return isAbout(payloadOf(jws), statement);
  } catch {
    return false;
  }
}

function isAbout(payload: unknown, { attachments, ...statement }: Statement): boolean {
  if (!isObject(payload) || statementFaults(payload, '').length > 0) return false;
  const others = attachments?.filter(({ usageType }) => usageType !== SIGNATURE);
  const signed = payload as unknown as Statement;
  const unsigned = { ...statement, ...(others?.length ? { attachments: others } : {}) };
  return (
    comparableOf(signed) === comparableOf(unsigned) &&
    (signed.id === undefined || signed.id.toLowerCase() === statement.id?.toLowerCase())
  );
}

function payloadOf(jws: string): unknown {
  const parts = jws.split('.');
  if (parts.length !== 3) throw new Error('not compact');
  return JSON.parse(Buffer.from(parts[1]!, 'base64url').toString('utf8'));
}

const pem = (certificate: string): string =>
  `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----`;
