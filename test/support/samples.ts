import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ImportProfile, Reading, RowFaultCode } from '../../src/imports/import-profile.js';
import { readingAt } from '../../src/imports/read-date.js';
import { readTable } from '../../src/tables/read-table.js';
import { rowReader } from '../../src/imports/read-rows.js';

const folder = new URL('../samples/', import.meta.url);

export const sample = (name: string): Promise<Buffer> => readFile(new URL(name, folder));

/** The same file with its rows in another order, the header first. */
export async function shuffledSample(name: string): Promise<Buffer> {
  const [header, ...rows] = (await sample(name)).toString('utf8').trimEnd().split(/\r?\n/);
  // 389 is prime and longer than no sample is a multiple of it, so every row has a place.
  const shuffled = rows.map((_, index) => rows[(index * 389 + 17) % rows.length]!);
  return Buffer.from([header, ...shuffled, ''].join('\n'));
}

/** What a profile makes of a sample, read on 2026-11-23 in Amsterdam, before any database sees it. */
export async function readSample<Row>(
  name: string,
  profile: ImportProfile<Row>,
  statuses: [string, string][] = [],
  named: Reading['named'] = {},
) {
  const file = createReadStream(new URL(name, folder));
  const { headers, rows: lines } = await readTable(file, { zone: 'UTC' });
  const reader = rowReader(profile, headers, {
    ...readingAt(new Date('2026-11-23T09:00:00Z'), 'Europe/Amsterdam'),
    statuses: new Map(statuses),
    named,
  });
  const rows: { line: number; row: Row }[] = [];
  const incomplete: number[] = [];
  const faults: { line: number; fault: { column: string; value: string; code: RowFaultCode } }[] =
    [];
  for await (const block of lines)
    for (const given of block) {
      const read = reader.read(given, reader.keep(given));
      const { line, cells } = read;
      if ('row' in read) rows.push({ line, row: read.row });
      else if ('incomplete' in read) incomplete.push(line);
      else {
        const { cell, code } = read.fault;
        faults.push({
          line,
          fault: { column: reader.columns[cell]!, value: cells[cell]!, code },
        });
      }
    }
  return { droppedColumns: reader.droppedColumns, rows, incomplete, faults };
}
