import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { Unavailable } from '../common/errors.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import { OWN_SOURCE } from '../imports/sources.js';
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
    return { items: answerOf(...(await this.take(await this.recordsOf(inputs)))) };
  }

  /** As `record`, with people and courses found; the id of each that is accepted stands at its place. */
  async take(
    sent: readonly (SentRecord | RecordRefusal)[],
  ): Promise<[outcomes: RecordOutcome[], ids: (string | null)[]]> {
    for (let round = 0; round < ROUNDS; round++) {
      const outcomes = recordOutcomes(sent, await this.lockInForce(sent));
      const ids = outcomes.map(({ outcome }) => (outcome === 'accepted' ? newId() : null));
      if (await this.store(sent, outcomes, ids)) return [outcomes, ids];
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
    // Never reads the table whole; which index is read still follows the statistics, stale while it grows.
    await this.database.query('SET LOCAL enable_seqscan = off');
    return this.database.query<KnownRecord & Record<string, unknown>>(
      `SELECT id, person_id AS "personId", course_id AS "courseId", status, completed_at AS "completedAt",
              score, source, external_id AS "externalId"
       FROM training_records
       WHERE superseded_at IS NULL AND id = ANY (ARRAY(
         SELECT record.id FROM ${SENT} CROSS JOIN LATERAL (${sameRecord('sent')}) record))
       ORDER BY id FOR UPDATE`,
      [JSON.stringify(sent.filter((item) => typeof item !== 'string').map(rowOf))],
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
      .filter((row): row is { item: SentRecord; id: string } => typeof row.id === 'string')
      .toSorted((a, b) => (naturalKey(a.item) < naturalKey(b.item) ? -1 : 1));
    if (accepted.length === 0) return true;
    await this.database.query('SAVEPOINT storing');
    await this.database.query(
      `UPDATE training_records SET superseded_at = $1 WHERE id = ANY ($2)`,
      [
        now(),
        outcomes.flatMap((found) => (found.outcome === 'accepted' ? (found.supersedes ?? []) : [])),
      ],
    );
    const stored = await this.database.query(
      `INSERT INTO training_records
         (id, person_id, course_id, status, completed_at, score, source, external_id, recorded_at)
       SELECT id, person_id, course_id, status, completed_at, score, source, external_id, $2
       FROM ${SENT}
       ON CONFLICT DO NOTHING RETURNING id`,
      [JSON.stringify(accepted.map(({ item, id }) => ({ id, ...rowOf(item) }))), now()],
    );
    const isWhole = stored.length === accepted.length;
    await this.database.query(
      isWhole ? 'RELEASE SAVEPOINT storing' : 'ROLLBACK TO SAVEPOINT storing',
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

const rowOf = (record: SentRecord): object => ({
  person_id: record.personId,
  course_id: record.courseId,
  status: record.status,
  completed_at: record.completedAt,
  score: record.score,
  source: record.source,
  external_id: record.externalId,
});

const SENT = `jsonb_to_recordset($1::jsonb) AS sent (id uuid, person_id uuid, course_id uuid, status text,
  completed_at timestamptz, score numeric, source text, external_id text)`;
