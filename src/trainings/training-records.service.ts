import { Injectable } from '@nestjs/common';
import { type AsOf, asOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { InvalidInput, NotFound } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import type { Slice } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { PeopleService } from '../people/people.service.js';
import { CoursesService } from '../courses/courses.service.js';
import { ExemptionsService } from './exemptions.service.js';
import { isValidRecord, type RecordedCompletion, validUntil } from './record-validity.js';
import type {
  TrainingRecordDto,
  TrainingRecordQuery,
  TranscriptDto,
  TranscriptQuery,
} from './training-record.dto.js';

/** The records that are kept: who took what, and how long they stay. */
@Injectable()
export class TrainingRecordsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly courses: CoursesService,
    private readonly exemptions: ExemptionsService,
  ) {}

  async list({
    cursor,
    limit = 100,
    courseId,
    status,
  }: TrainingRecordQuery): Promise<Slice<TrainingRecordDto>> {
    if (cursor !== undefined && !isUuid(cursor))
      throw new InvalidInput([{ in: 'query', location: 'cursor', code: 'not-valid' }]);
    const course = courseId && (await this.courses.get(courseId, NotFound.inQuery('courseId')));
    const found = await this.database.read<TrainingRecordDto>(
      `${SELECT} WHERE r.superseded_at IS NULL AND ($1::uuid IS NULL OR r.id < $1)
         AND ($2::uuid IS NULL OR r.course_id = $2) AND ($3::text IS NULL OR r.status = $3)
       ORDER BY r.id DESC LIMIT $4`,
      [cursor ?? null, course ? course.id : null, status ?? null, limit + 1],
    );
    const items = found.slice(0, limit);
    return { items, nextCursor: found.length > limit ? items.at(-1)!.id : null };
  }

  /** What one person took and need not take, each with whether it counts then. */
  async transcript(personId: string, query: TranscriptQuery): Promise<TranscriptDto> {
    const moment = asOf(query.asOf);
    const { id } = await this.people.get(personId);
    const rows = await this.database.read<
      TrainingRecordDto & RecordedCompletion & { supersededAt: Date | null }
    >(
      `${SELECT_OF_PERSON} AND r.superseded_at IS NULL AND r.completed_at <= $2
       ORDER BY r.completed_at DESC, r.id`,
      [id, moment.at],
    );
    return {
      personId: id,
      asOf: moment.at,
      items: rows.map((row) => transcriptItem(row, moment)),
      exemptions: await this.exemptions.until(id, moment.day),
    };
  }

  /** Every record that was ever kept of a person. */
  exportOf(personId: string): Promise<object[]> {
    return this.database.query(`${SELECT_OF_PERSON} ORDER BY r.recorded_at, r.id`, [personId]);
  }

  /** Takes away what another system knows the person's records by. */
  async eraseOf(personId: string): Promise<void> {
    // Each of the two has an index of its own; together they would read the table whole.
    for (const records of [
      'course_id IN (SELECT id FROM courses) AND superseded_at IS NULL',
      'superseded_at IS NOT NULL',
    ])
      await this.database.query(
        `UPDATE training_records SET external_id = gen_random_uuid()::text
         WHERE ${records} AND person_id = $1 AND external_id IS NOT NULL`,
        [personId],
      );
  }

  /** Removes the records that the organisation no longer keeps (`trainingRecordMonths` after completion). */
  async removeOutdated(): Promise<void> {
    await this.database.query(
      `DELETE FROM training_records r USING organisations o
       WHERE r.completed_at < $1::timestamptz - make_interval(months => o.training_record_months)`,
      [now()],
    );
  }
}

function transcriptItem(
  row: TrainingRecordDto & RecordedCompletion & { supersededAt: Date | null },
  { at }: AsOf,
): TranscriptDto['items'][number] {
  const {
    completionRule: _rule,
    validityMonths: _months,
    yearlyStart: _start,
    supersededAt: _superseded,
    ...record
  } = row;
  const { zone } = context();
  return { ...record, valid: isValidRecord(row, at, zone), validUntil: validUntil(row, zone) };
}

const COLUMNS = `r.id, r.person_id AS "personId", c.code AS course, r.status, r.completed_at AS "completedAt",
  r.score, r.source, r.external_id AS "externalId", r.recorded_at AS "recordedAt"`;

const SELECT = `SELECT ${COLUMNS} FROM training_records r JOIN courses c ON c.id = r.course_id`;

// By course and person, as the index goes: the courses are few, the records many.
const SELECT_OF_PERSON = `SELECT ${COLUMNS}, r.superseded_at AS "supersededAt",
    c.completion_rule AS "completionRule", c.validity_months AS "validityMonths",
    c.yearly_start AS "yearlyStart"
  FROM courses c JOIN training_records r ON r.course_id = c.id WHERE r.person_id = $1`;
