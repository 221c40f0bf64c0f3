import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import type { Day } from '../common/dates.js';
import { Unavailable } from '../common/errors.js';
import { newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { CoursesService } from '../courses/courses.service.js';
import { Database } from '../database/database.js';
import { mayName, namedPerson } from '../people/named-person.js';
import type { ExemptionDto } from './exemption.dto.js';
import type { Exemption } from './exemption.entity.js';
import { exemptionInForce } from './exemption-in-force.js';
import type { TranscriptExemptionDto } from './training-record.dto.js';

/** One person's exemption from one course, as another system knows it. */
export type GivenExemption = Pick<
  Exemption,
  'courseId' | 'personId' | 'reason' | 'validFrom' | 'validUntil' | 'source'
> & { externalId: string };

/** Others can take a key away at most as often as there are calls at once. */
const ROUNDS = 5;

/** Who need not take which course; given and ended by hand in `exemption-grants.service.ts`. */
@Injectable()
export class ExemptionsService {
  constructor(
    private readonly database: Database,
    private readonly courses: CoursesService,
  ) {}

  /** Keeps one exemption, of a person whom the caller holds; the same source and external id with other contents supersedes. */
  async grant(exemption: GivenExemption): Promise<void> {
    const given = JSON.stringify({ ...exemption, id: newId() });
    for (let round = 0; round < ROUNDS; round += 1) {
      await this.database.query(
        `UPDATE exemptions held SET superseded_at = $2 FROM ${GIVEN}
         WHERE ${SAME_KEY} AND NOT ${SAME_CONTENT}`,
        [given, now()],
      );
      await this.database.query(
        `INSERT INTO exemptions
           (id, course_id, person_id, reason, valid_from, valid_until, source, external_id, recorded_at)
         SELECT id, "courseId", "personId", reason, "validFrom", "validUntil", source, "externalId", $2
         FROM ${GIVEN} ON CONFLICT DO NOTHING`,
        [given, now()],
      );
      const [held] = await this.database.query(
        `SELECT FROM exemptions held JOIN ${GIVEN} ON ${SAME_KEY} AND ${SAME_CONTENT}`,
        [given],
      );
      if (held) return;
    }
    throw new Unavailable();
  }

  /** Takes back what a source gave under this id, as if it had never been. */
  async withdraw(source: string, externalId: string): Promise<void> {
    await this.database.query(
      `UPDATE exemptions SET superseded_at = $3
       WHERE source = $1 AND external_id = $2 AND superseded_at IS NULL`,
      [source, externalId, now()],
    );
  }

  async list(course: string, query: PageQuery): Promise<Page<ExemptionDto>> {
    const { id } = await this.courses.get(course);
    return this.database.page(
      query,
      '"validFrom" DESC, id',
      `SELECT exemption.id, exemption.person_id AS "personId", ${namedPerson('exemption.person_id', '$2')},
              exemption.reason, exemption.valid_from AS "validFrom", exemption.valid_until AS "validUntil",
              exemption.source, exemption.recorded_at AS "recordedAt"
       FROM exemptions exemption WHERE exemption.course_id = $1 AND exemption.superseded_at IS NULL`,
      [id, mayName()],
    );
  }

  /** What a person need or needed not take on or before `day`, each with whether it holds then. */
  until(personId: string, day: Day): Promise<TranscriptExemptionDto[]> {
    return this.database.read<TranscriptExemptionDto & Record<string, unknown>>(
      `SELECT course.code AS course, exemption.reason, exemption.valid_from AS "validFrom",
              exemption.valid_until AS "validUntil", ${exemptionInForce('exemption', '$2::date')} AS valid
       FROM exemptions exemption JOIN courses course ON course.id = exemption.course_id
       WHERE exemption.person_id = $1 AND exemption.superseded_at IS NULL AND exemption.valid_from <= $2
       ORDER BY exemption.valid_from DESC, exemption.id`,
      [personId, day],
    );
  }

  /** Every exemption that was ever kept of a person. */
  exportOf(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT course.code AS course, exemption.reason, exemption.valid_from AS "validFrom",
              exemption.valid_until AS "validUntil", exemption.source, exemption.external_id AS "externalId",
              exemption.recorded_at AS "recordedAt", exemption.superseded_at AS "supersededAt"
       FROM exemptions exemption JOIN courses course ON course.id = exemption.course_id
       WHERE exemption.person_id = $1 ORDER BY exemption.recorded_at, exemption.id`,
      [personId],
    );
  }

  /** Takes away why, and what another system knows it by. */
  async eraseOf(personId: string): Promise<void> {
    await this.database.query(
      `UPDATE exemptions SET reason = '', external_id = CASE WHEN external_id IS NOT NULL THEN gen_random_uuid()::text END
       WHERE person_id = $1`,
      [personId],
    );
  }
}

const GIVEN = `jsonb_to_record($1::jsonb) AS given (id uuid, "courseId" uuid, "personId" uuid, reason text,
  "validFrom" date, "validUntil" date, source text, "externalId" text)`;

/** Whether the exemption in force `held` has the key of `given`. */
const SAME_KEY = `held.superseded_at IS NULL AND held.source = given.source AND held.external_id = given."externalId"`;

const SAME_CONTENT = `(held.course_id, held.person_id, held.reason, held.valid_from, held.valid_until)
  IS NOT DISTINCT FROM (given."courseId", given."personId", given.reason, given."validFrom", given."validUntil")`;
