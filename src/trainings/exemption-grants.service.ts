import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { today } from '../common/today.js';
import { context } from '../common/context.js';
import type { Day } from '../common/dates.js';
import { InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import { CoursesService } from '../courses/courses.service.js';
import { Database } from '../database/database.js';
import { alivePeople } from '../people/alive-people.js';
import { PeopleService } from '../people/people.service.js';
import type { GrantedExemptionDto, GrantExemptionsDto } from './exemption.dto.js';
import { OWN_SOURCE } from '../imports/sources.js';
import { REFUSALS } from './trainings.texts.js';

type Given = Required<Pick<GrantExemptionsDto, 'reason' | 'validFrom' | 'validUntil'>> & {
  courseId: string;
};

/** Exemptions given and ended by hand. Those of one course wait for each other, so that none overlap. */
@Injectable()
export class ExemptionGrantsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly courses: CoursesService,
  ) {}

  /** Exempts people from a course. From its first day on it takes the place of those that it overlaps. */
  async grant(
    course: string,
    { people, reason, validFrom = today(), validUntil = null }: GrantExemptionsDto,
  ): Promise<{ items: GrantedExemptionDto[] }> {
    const { id: courseId } = await this.courses.get(course);
    if (validUntil !== null && validUntil < validFrom)
      throw new InvalidInput([{ in: 'body', location: '/validUntil', code: 'before-start' }]);
    const personIds = await this.people.idsOf(people);
    const alive = [
      ...(await alivePeople(
        this.database,
        personIds.filter((id) => id !== undefined),
      )),
    ];
    await this.hold(courseId);
    const given = { courseId, reason, validFrom, validUntil };
    const held = await this.sameInForce(given, alive);
    const added = await this.add(
      given,
      alive.filter((id) => !held.has(id)),
    );
    const { language } = context();
    return {
      items: personIds.map((personId, index): GrantedExemptionDto => {
        const id = personId && (added.get(personId) ?? held.get(personId));
        if (!id)
          return {
            index,
            outcome: 'refused',
            code: 'unknown-person',
            detail: REFUSALS['unknown-person'][language],
          };
        const isNew = added.has(personId) && personIds.indexOf(personId) === index;
        return { index, outcome: isNew ? 'accepted' : 'unchanged', id };
      }),
    };
  }

  /** From today on this person needs the course: what overlaps the exemption ends with it. */
  async end(course: string, id: string): Promise<void> {
    const { id: courseId } = await this.courses.get(course);
    const [given] = isUuid(id)
      ? await this.database.query<{ personId: string }>(
          'SELECT person_id AS "personId" FROM exemptions WHERE id = $1 AND course_id = $2',
          [id, courseId],
        )
      : [];
    if (!given) throw NotFound.inPath('exemptionId');
    await alivePeople(this.database, [given.personId]);
    await this.hold(courseId);
    const overlapping = await this.database.query<{ id: string }>(
      `SELECT held.id FROM exemptions ended JOIN exemptions held
         ON (held.course_id, held.person_id) = (ended.course_id, ended.person_id) AND held.superseded_at IS NULL
         AND ${overlaps('ended.valid_from', 'ended.valid_until')}
       WHERE ended.id = $1 AND ended.superseded_at IS NULL`,
      [id],
    );
    if (overlapping.length === 0) throw NotFound.inPath('exemptionId');
    await this.endBefore(
      today(),
      overlapping.map((one) => one.id),
    );
  }

  /** Lets one change of a course's exemptions wait for the other. */
  private hold(courseId: string): Promise<unknown> {
    return this.database.query('SELECT FROM courses WHERE id = $1 FOR NO KEY UPDATE', [courseId]);
  }

  /** The exemptions that say already what is given, by person. */
  private async sameInForce(
    { courseId, reason, validFrom, validUntil }: Given,
    personIds: readonly string[],
  ): Promise<Map<string, string>> {
    const held = await this.database.query<{ id: string; personId: string }>(
      `SELECT held.id, held.person_id AS "personId" FROM exemptions held
       WHERE ${OWN} AND held.reason = $3 AND held.valid_from <= $4
         AND held.valid_until IS NOT DISTINCT FROM $5::date`,
      [courseId, personIds, reason, validFrom, validUntil],
    );
    return new Map(held.map(({ id, personId }) => [personId, id]));
  }

  private async add(
    { courseId, reason, validFrom, validUntil }: Given,
    personIds: readonly string[],
  ): Promise<Map<string, string>> {
    const overlapping = await this.database.query<{ id: string }>(
      `SELECT held.id FROM exemptions held WHERE ${OWN} AND ${overlaps('$3::date', '$4::date')}`,
      [courseId, personIds, validFrom, validUntil],
    );
    await this.endBefore(
      validFrom,
      overlapping.map(({ id }) => id),
    );
    const added = await this.database.query<{ id: string; personId: string }>(
      `INSERT INTO exemptions (id, course_id, person_id, reason, valid_from, valid_until, source, recorded_at)
       SELECT id, $3, person_id, $4, $5, $6, '${OWN_SOURCE}', $7
       FROM unnest($1::uuid[], $2::uuid[]) AS given (id, person_id)
       RETURNING id, person_id AS "personId"`,
      [personIds.map(() => newId()), personIds, courseId, reason, validFrom, validUntil, now()],
    );
    return new Map(added.map(({ id, personId }) => [personId, id]));
  }

  /** Ends exemptions the day before `day`; what was stays. */
  private async endBefore(day: Day, ids: readonly string[]): Promise<void> {
    const ended = await this.database.query<{ id: string }>(
      `UPDATE exemptions SET superseded_at = $2
       WHERE id = ANY ($1) AND superseded_at IS NULL AND (valid_until IS NULL OR valid_until >= $3)
       RETURNING id`,
      [ids, now(), day],
    );
    await this.database.query(
      `INSERT INTO exemptions (id, course_id, person_id, reason, valid_from, valid_until, source, external_id, recorded_at)
       SELECT cut.id, course_id, person_id, reason, valid_from, $3::date - 1, source, external_id, $4
       FROM unnest($1::uuid[], $2::uuid[]) AS cut (id, ended) JOIN exemptions held ON held.id = cut.ended
       WHERE held.valid_from < $3`,
      [ended.map(() => newId()), ended.map(({ id }) => id), day, now()],
    );
  }
}

/** Whether `held` was given by hand for the course $1 to one of the people $2, and is in force. */
const OWN = `held.course_id = $1 AND held.person_id = ANY ($2) AND held.source = '${OWN_SOURCE}'
  AND held.external_id IS NULL AND held.superseded_at IS NULL`;

/** SQL of whether `held` has a day in common with `from` to `until`; without an end that is every day after. */
const overlaps = (from: string, until: string): string =>
  `(held.valid_until IS NULL OR held.valid_until >= ${from}) AND (${until} IS NULL OR held.valid_from <= ${until})`;
