import { Injectable } from '@nestjs/common';
import { today } from '../common/today.js';
import { NotFound } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { departmentOnDay } from './department-on-day.js';
import { idsOfNames } from './find-people.js';
import type { PersonDto, SearchPeopleDto } from './person.dto.js';

@Injectable()
export class PeopleService {
  constructor(private readonly database: Database) {}

  /** The people who are known and not erased, as far as they match. */
  list(query: PageQuery, search: SearchPeopleDto = {}): Promise<Page<PersonDto>> {
    const { q, hrNumber, mail, department } = search;
    return this.database.page(
      query,
      '"hrNumber"',
      `${SELECT}
       WHERE erased_at IS NULL
         AND ($2::text IS NULL OR strpos(lower(concat_ws(' ', given_name, family_name)), $2) > 0)
         AND ($3::text IS NULL OR hr_number = $3)
         AND ($4::text IS NULL OR mail = $4)
         AND ($5::text IS NULL OR ${departmentOnDay('people.id', '$1::date')} = $5)`,
      [
        today(),
        q?.trim().toLowerCase() ?? null,
        hrNumber ?? null,
        mail ? mail.trim().toLowerCase() : null,
        department ?? null,
      ],
    );
  }

  /** @throws NotFound also for who was erased */
  async get(id: string): Promise<PersonDto> {
    const [person] = isUuid(id)
      ? await this.database.read<PersonDto>(`${SELECT} WHERE id = $2 AND erased_at IS NULL`, [
          today(),
          id,
        ])
      : [];
    if (!person) throw NotFound.inPath('personId');
    return person;
  }

  /** Every department that was ever kept of a person. */
  departmentsOf(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT department, valid_from AS "validFrom", source, recorded_at AS "recordedAt",
              superseded_at AS "supersededAt"
       FROM person_departments WHERE person_id = $1 ORDER BY valid_from, id`,
      [personId],
    );
  }

  /** The ids of people named by HR number, mail, what was linked, or id, in the same order; undefined for nobody. */
  idsOf(names: readonly string[]): Promise<(string | undefined)[]> {
    return idsOfNames(names, this.database);
  }
}

const SELECT = `SELECT id, hr_number AS "hrNumber", mail, given_name AS "givenName", family_name AS "familyName", language,
    ${departmentOnDay('people.id', '$1::date')} AS department, source, recorded_at AS "recordedAt", version
  FROM people`;
