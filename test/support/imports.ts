import type { Response, Test } from 'supertest';
import type { Client } from './test-app.js';

export interface Report {
  id: string;
  profile: string;
  state: string;
  dryRun: boolean;
  rows: { read: number; accepted: number; unchanged: number; incomplete: number; refused: number };
  droppedColumns: { column: string; reason: string }[];
  warnings: string[];
}

interface Upload {
  options?: Record<string, unknown>;
  dryRun?: boolean;
}

/** A form with a file, as a browser sends it. */
export function upload(
  client: Client,
  profile: string,
  file: string | Buffer,
  { options, dryRun }: Upload = {},
): Test {
  const request = client.post('/imports').field('profile', profile);
  if (options) request.field('options', JSON.stringify(options));
  if (dryRun !== undefined) request.field('dryRun', String(dryRun));
  return request.attach('file', Buffer.from(file), 'file.csv');
}

/** Imports a file and answers its finished report. */
export async function importFile(...given: Parameters<typeof upload>): Promise<Report> {
  const { body, status }: Response = await upload(...given).set('Prefer', 'wait=20');
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as Report;
}
