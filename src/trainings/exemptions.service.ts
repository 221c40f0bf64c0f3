import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { addDays, type Day, dayOf } from '../common/dates.js';
import { InvalidInput, NotFound, Unavailable } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { CoursesService } from '../courses/courses.service.js';
import { Database } from '../database/database.js';
import { mayName, namedPerson } from '../people/named-person.js';
import { peopleNamed } from '../people/people-named.js';
import { OWN_SOURCE } from '../imports/sources.js';
import { PeopleService } from '../people/people.service.js';
import type { ExemptionDto, GrantedExemptionDto, GrantExemptionsDto } from './exemption.dto.js';
import { Exemption } from './exemption.entity.js';
import { exemptionInForce } from './exemption-in-force.js';
import type { TranscriptExemptionDto } from './training-record.dto.js';

/** One person's exemption from one course, as another room hands it in. */
export type GivenExemption = Pick<
  Exemption,
  'courseId' | 'personId' | 'reason' | 'validFrom' | 'validUntil' | 'source' | 'externalId'
>;

/** Others can take a key away at most as often as there are calls at once. */
const ROUNDS = 5;

/** Who need not take which course. */
@Injectable()
export class ExemptionsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly courses: CoursesService,
  ) {}

  /**
   * Exempts people from a course, or changes reason or end of what begins on the same day.
   * @throws NotFound at each of the people who is unknown
   */
  async grantTo(
    course: string,
    { people, reason, validFrom = today(), validUntil = null }: GrantExemptionsDto,
  ): Promise<{ items: GrantedExemptionDto[] }> {
    const { id: courseId } = await this.courses.get(course);
    if (validUntil !== null && validUntil < validFrom)
      throw new InvalidInput([{ in: 'body', location: '/validUntil', code: 'before-start' }]);
    const personIds = await peopleNamed(this.people, people, '/people');
    const given = { courseId, reason, validFrom, validUntil, source: OWN_SOURCE, externalId: null };
    const { idOf, added } = await this.store(
      [...new Set(personIds)].toSorted().map((personId) => ({ ...given, personId })),
    );
    return {
      items: personIds.map((personId, index) => {
        const id = idOf.get(personId)!;
        return { index, outcome: added.delete(id) ? 'accepted' : 'unchanged', id };
      }),
    };
  }

  /** Keeps one exemption; the same source and external id with other contents supersedes. */
  async grant(exemption: GivenExemption): Promise<void> {
    await this.store([exemption]);
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

  /** Ends an exemption yesterday: from today on it does not count; what was stays. */
  async end(course: string, id: string): Promise<void> {
    const { id: courseId } = await this.courses.get(course);
    const yesterday = addDays(today(), -1);
    const [ended] = isUuid(id)
      ? await this.database.query<{ isOver: boolean }>(
          `UPDATE exemptions SET superseded_at = CASE WHEN valid_until <= $3 THEN NULL ELSE $4::timestamptz END
           WHERE id = $1 AND course_id = $2 AND superseded_at IS NULL
           RETURNING coalesce(valid_until <= $3, false) OR valid_from > $3 AS "isOver"`,
          [id, courseId, yesterday, now()],
        )
      : [];
    if (!ended) throw NotFound.inPath('exemptionId');
    if (ended.isOver) return;
    await this.database.query(
      `INSERT INTO exemptions (id, course_id, person_id, reason, valid_from, valid_until, source, external_id, recorded_at)
       SELECT $2, course_id, person_id, reason, valid_from, $3, source, external_id, $4
       FROM exemptions WHERE id = $1`,
      [id, newId(), yesterday, now()],
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

  /** Stores what differs from what is in force, until all that is given is in force. */
  private async store(
    given: readonly GivenExemption[],
  ): Promise<{ idOf: Map<string, string>; added: Set<string> }> {
    const added = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const json = JSON.stringify(given.map((one) => ({ ...one, id: newId() })));
      await this.database.query(
        `UPDATE exemptions held SET superseded_at = $2 FROM ${GIVEN}
         WHERE ${SAME_KEY} AND NOT ${SAME_CONTENT}`,
        [json, now()],
      );
      const stored = await this.database.query<{ id: string }>(
        `INSERT INTO exemptions
           (id, course_id, person_id, reason, valid_from, valid_until, source, external_id, recorded_at)
         SELECT id, "courseId", "personId", reason, "validFrom", "validUntil", source, "externalId", $2
         FROM ${GIVEN} ON CONFLICT DO NOTHING RETURNING id`,
        [json, now()],
      );
      for (const { id } of stored) added.add(id);
      const held = await this.database.query<{ id: string; personId: string }>(
        `SELECT held.id, held.person_id AS "personId" FROM exemptions held JOIN ${GIVEN}
         ON ${SAME_KEY} AND ${SAME_CONTENT}`,
        [json],
      );
      if (held.length === given.length)
        return { idOf: new Map(held.map(({ id, personId }) => [personId, id])), added };
    }
    throw new Unavailable();
  }
}

const today = (): Day => dayOf(now(), context().zone);

const GIVEN = `jsonb_to_recordset($1::jsonb) AS given (id uuid, "courseId" uuid, "personId" uuid, reason text,
  "validFrom" date, "validUntil" date, source text, "externalId" text)`;

/** Whether the exemption in force `held` has the key of `given`. */
const SAME_KEY = `held.superseded_at IS NULL AND held.source = given.source
  AND CASE WHEN given."externalId" IS NULL
    THEN held.external_id IS NULL AND held.course_id = given."courseId" AND held.person_id = given."personId"
      AND held.valid_from = given."validFrom"
    ELSE held.external_id = given."externalId" END`;

const SAME_CONTENT = `(held.course_id, held.person_id, held.reason, held.valid_from, held.valid_until)
  IS NOT DISTINCT FROM (given."courseId", given."personId", given.reason, given."validFrom", given."validUntil")`;
