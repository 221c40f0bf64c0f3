import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { Unavailable } from '../common/errors.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import { OWN_SOURCE } from '../imports/sources.js';
import { alivePeople } from '../people/alive-people.js';
import { PeopleService } from '../people/people.service.js';
import { CoursesService } from '../courses/courses.service.js';
import {
  type KnownRecord,
  naturalKey,
  type RecordOutcome,
  recordOutcomes,
  type RecordRefusal,
  type SentRecord,
} from './record-outcomes.js';
import { sameRecord } from './same-record.js';
import type { TrainingRecordInputDto, TrainingRecordOutcomeDto } from './training-record.dto.js';
import { REFUSALS } from './trainings.texts.js';

/** Another call can take a key away at most as often as there are calls at once. */
const ROUNDS = 5;

/** Takes in the records of one call; files come in by `training-records.target.ts`. */
@Injectable()
export class TrainingRecordIntake {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly courses: CoursesService,
  ) {}

  /** Takes what can be taken of up to 1000 records; the number of statements does not depend on it. */
  async record(
    inputs: readonly TrainingRecordInputDto[],
  ): Promise<{ items: TrainingRecordOutcomeDto[] }> {
    const sent = await this.recordsOf(inputs);
    const alive = await alivePeople(this.database, idsOf(sent, 'personId'));
    const known = sent.map((item) =>
      isSent(item) && !alive.has(item.personId) ? 'unknown-person' : item,
    );
    return { items: answerOf(...(await this.take(known))) };
  }

  /** As `record`, with people and courses found; the id of each that is accepted stands at its place. */
  async take(
    sent: readonly (SentRecord | RecordRefusal)[],
  ): Promise<[outcomes: RecordOutcome[], ids: (string | null)[]]> {
    const kept = await this.courses.keep(idsOf(sent, 'courseId'));
    const whole = sent.map((item) =>
      isSent(item) && !kept.has(item.courseId) ? 'unknown-course' : item,
    );
    for (let round = 0; round < ROUNDS; round++) {
      const outcomes = recordOutcomes(whole, await this.lockInForce(whole));
      const ids = outcomes.map(({ outcome }) => (outcome === 'accepted' ? newId() : null));
      if (await this.store(whole, outcomes, ids)) return [outcomes, ids];
    }
    throw new Unavailable();
  }

  /** Takes back what a source gave under these ids, as if it had never been. */
  async withdraw(source: string, externalIds: readonly string[]): Promise<void> {
    await this.database.query(
      `UPDATE training_records SET superseded_at = $3
       WHERE source = $1 AND external_id = ANY ($2) AND superseded_at IS NULL`,
      [source, externalIds, now()],
    );
  }

  private async recordsOf(
    inputs: readonly TrainingRecordInputDto[],
  ): Promise<(SentRecord | RecordRefusal)[]> {
    const [people, courses] = await Promise.all([
      this.people.idsOf(inputs.map(({ person }) => person)),
      this.courses.idsOf(inputs.map(({ course }) => course)),
    ]);
    const present = now();
    return inputs.map((input, index) => {
      const [personId, courseId] = [people[index], courses[index]];
      if (personId === undefined) return 'unknown-person';
      if (courseId === undefined) return 'unknown-course';
      const { status, completedAt, score = null, source = OWN_SOURCE, externalId = null } = input;
      if (completedAt > present) return 'date-in-future';
      return { personId, courseId, status, completedAt, score, source, externalId };
    });
  }

  /** The records in force with the keys of `sent`, kept for this call alone until it ends. */
  private async lockInForce(sent: readonly (SentRecord | RecordRefusal)[]): Promise<KnownRecord[]> {
    // One lookup by key for each row, whatever the planner thinks of their number.
    return this.database.query<KnownRecord & Record<string, unknown>>(
      `SELECT record.*
       FROM (SELECT DISTINCT record.id FROM ${SENT} CROSS JOIN LATERAL (${sameRecord('sent')}) record
             ORDER BY record.id) found
       CROSS JOIN LATERAL (
         SELECT id, person_id AS "personId", course_id AS "courseId", status, completed_at AS "completedAt",
                score, source, external_id AS "externalId"
         FROM training_records WHERE id = found.id AND superseded_at IS NULL
         LIMIT 1 FOR UPDATE) record`,
      columnsOf(sent.filter(isSent).map((item) => ({ id: null, item }))),
    );
  }

  /**
   * Stores what is accepted.
   * @returns false when another call took one of the keys meanwhile; nothing is stored then
   */
  private async store(
    sent: readonly (SentRecord | RecordRefusal)[],
    outcomes: readonly RecordOutcome[],
    ids: readonly (string | null)[],
  ): Promise<boolean> {
    const accepted = sent
      .map((item, index) => ({ item, id: ids[index] }))
      .filter((row): row is StoredRow => typeof row.id === 'string')
      .map((row) => ({ ...row, key: naturalKey(row.item) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
    if (accepted.length === 0) return true;
    const superseded = outcomes.flatMap((found) =>
      found.outcome === 'accepted' ? (found.supersedes ?? []) : [],
    );
    await this.database.query('SAVEPOINT storing');
    if (superseded.length > 0)
      await this.database.query(
        `UPDATE training_records SET superseded_at = $1 WHERE id = ANY ($2)`,
        [now(), superseded],
      );
    const stored = await this.database.query(
      `INSERT INTO training_records
         (id, person_id, course_id, status, completed_at, score, source, external_id, recorded_at)
       SELECT id, person_id, course_id, status, completed_at, score, source, external_id, $9
       FROM ${SENT}
       ON CONFLICT DO NOTHING RETURNING id`,
      [...columnsOf(accepted), now()],
    );
    const isWhole = stored.length === accepted.length;
    await this.database.query(
      isWhole ? 'RELEASE SAVEPOINT storing' : 'ROLLBACK TO SAVEPOINT storing',
    );
    // Until the planner has seen the table once, any index looks as good to it as the one by key.
    if (isWhole)
      await this.database.query(
        `SELECT refresh_statistics(ARRAY['training_records'])
         FROM pg_class WHERE oid = 'training_records'::regclass AND reltuples < 0`,
      );
    return isWhole;
  }
}

function answerOf(
  outcomes: readonly RecordOutcome[],
  ids: readonly (string | null)[],
): TrainingRecordOutcomeDto[] {
  const { language } = context();
  return outcomes.map((found, index) => {
    if (found.outcome === 'refused')
      return {
        index,
        outcome: 'refused',
        code: found.code,
        detail: REFUSALS[found.code][language],
      };
    if (found.outcome === 'accepted') return { index, outcome: 'accepted', id: ids[index]! };
    const id = typeof found.id === 'string' ? found.id : ids[found.id.item]!;
    return { index, outcome: 'unchanged', id };
  });
}

const isSent = (item: SentRecord | RecordRefusal): item is SentRecord => typeof item !== 'string';

const idsOf = (
  sent: readonly (SentRecord | RecordRefusal)[],
  field: 'personId' | 'courseId',
): string[] => [...new Set(sent.filter(isSent).map((item) => item[field]))];

interface StoredRow {
  id: string | null;
  item: SentRecord;
}

/** The parameters of `SENT`. */
const columnsOf = (rows: readonly StoredRow[]): unknown[] => [
  rows.map(({ id }) => id),
  rows.map(({ item }) => item.personId),
  rows.map(({ item }) => item.courseId),
  rows.map(({ item }) => item.status),
  rows.map(({ item }) => item.completedAt.toISOString()),
  rows.map(({ item }) => item.score),
  rows.map(({ item }) => item.source),
  rows.map(({ item }) => item.externalId),
];

const SENT = `unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::numeric[], $7::text[],
  $8::text[]) AS sent (id, person_id, course_id, status, completed_at, score, source, external_id)`;
