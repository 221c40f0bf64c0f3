import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dayOf, endOfDay } from '../../src/common/dates.js';
import { COMPLETION_RULES, RECORD_STATUSES } from '../../src/courses/completion-rule.js';
import {
  isValidRecord,
  type RecordedCompletion,
  validRecordSql,
  validSinceSql,
  validUntil,
} from '../../src/trainings/record-validity.js';

const minutes = (from: string, to: string): fc.Arbitrary<Date> =>
  fc
    .integer({ min: Date.parse(from) / 60_000, max: Date.parse(to) / 60_000 })
    .map((minute) => new Date(minute * 60_000));

const starts = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2001, 0, 1 + days)).toISOString().slice(5, 10));

const validities = fc.oneof(
  fc.constant({ validityMonths: null, yearlyStart: null }),
  fc.integer({ min: 1, max: 40 }).map((months) => ({ validityMonths: months, yearlyStart: null })),
  starts.map((yearlyStart) => ({ validityMonths: null, yearlyStart })),
);

const records: fc.Arbitrary<RecordedCompletion> = fc
  .record({
    status: fc.constantFrom(...RECORD_STATUSES),
    completedAt: minutes('2023-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
    completionRule: fc.constantFrom(...COMPLETION_RULES),
    validity: validities,
  })
  .map(({ validity, ...record }) => ({ ...record, ...validity }));

/** A moment so many hours from where a record lapses, or from where it begins when it never does. */
function around(record: RecordedCompletion, hours: number, zone: string): Date {
  const last = validUntil(record, zone);
  const edge = last === null ? record.completedAt : endOfDay(last, zone);
  return new Date(edge.getTime() + hours * 3_600_000);
}

describe('whether a record is valid', () => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ connectionString: inject('serverUrl') });
    await client.connect();
  });
  afterAll(() => client.end());

  it('is the same in the rule and in SQL, on whatever moment and in whatever zone', async () => {
    const rule = validRecordSql('record', 'record', {
      at: '$1::timestamptz',
      since: validSinceSql('record', { day: '$2::date', zone: '$3::text' }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(records, { minLength: 20, maxLength: 50 }),
        fc.integer({ min: -30, max: 30 }),
        fc.constantFrom('Europe/Amsterdam', 'UTC', 'America/Curacao', 'Pacific/Auckland'),
        async (given, hours, zone) => {
          const at = around(given[0]!, hours, zone);
          const { rows } = await client.query<{ valid: boolean }>(
            `SELECT coalesce(${rule}, false) AS valid
             FROM jsonb_to_recordset($4::jsonb) AS record (status text, completed_at timestamptz,
               completion_rule text, validity_months integer, yearly_start text, superseded_at timestamptz, place bigint)
             ORDER BY place`,
            [
              at,
              dayOf(at, zone),
              zone,
              JSON.stringify(
                given.map((record, place) => ({
                  status: record.status,
                  completed_at: record.completedAt,
                  completion_rule: record.completionRule,
                  validity_months: record.validityMonths,
                  yearly_start: record.yearlyStart,
                  place,
                })),
              ),
            ],
          );
          expect(rows.map(({ valid }) => valid)).toEqual(
            given.map((record) => isValidRecord(record, at, zone)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
