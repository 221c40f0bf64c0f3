import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { addDays } from '../common/dates.js';
import { Conflict, InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { audienceMemberships } from './audience-members.js';
import type {
  AddedMemberDto,
  AddMembersDto,
  AudienceDto,
  AudienceMemberDto,
} from './audience.dto.js';
import { AudienceMember } from './audience-member.entity.js';
import { mayName, namedPerson } from './named-person.js';
import { NOT_A_LIST } from './people.texts.js';
import { peopleNamed } from './people-named.js';
import { PeopleService } from './people.service.js';

type Dates = Pick<AudienceMember, 'validFrom' | 'validTo'>;

@Injectable()
export class AudienceMembersService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
  ) {}

  /** Who is in the audience: of a list with dates, else who is in it today. */
  list({ id, projectId, kind }: AudienceDto, query: PageQuery): Promise<Page<AudienceMemberDto>> {
    if (kind === 'people')
      return this.database.page(
        query,
        '"validFrom", id',
        `SELECT member.id, member.valid_from AS "validFrom", member.valid_to AS "validTo",
                ${namedPerson('member.person_id', '$2')}
         FROM audience_members member WHERE member.audience_id = $1 AND member.superseded_at IS NULL`,
        [id, mayName()],
      );
    const { sql, parameters } = audienceMemberships({
      projectId,
      programmeId: '',
      audienceId: id,
      asOf: asOf(undefined),
    });
    return this.database.page(
      query,
      `person ->> 'hrNumber'`,
      `SELECT NULL AS id, NULL AS "validFrom", NULL AS "validTo",
              ${namedPerson('membership.person_id', '$5')}
       FROM (${sql}) membership`,
      [...parameters, mayName()],
    );
  }

  /** Puts people on the list, or moves their end. */
  async add(
    { id, kind, validFrom: start }: AudienceDto,
    { people, validFrom, validTo = null }: AddMembersDto,
  ): Promise<{ items: AddedMemberDto[] }> {
    if (kind !== 'people') throw new Conflict('not-a-list', NOT_A_LIST);
    return { items: await this.put(id, { people, validFrom: validFrom ?? start, validTo }) };
  }

  /** As `add`, on an audience that is a list; `pointer` is where the people stand in the body. */
  async put(
    audienceId: string,
    { people, validFrom, validTo }: Dates & { people: readonly string[] },
    pointer = '',
  ): Promise<AddedMemberDto[]> {
    if (validTo !== null && validTo < validFrom)
      throw new InvalidInput([
        { in: 'body', location: `${pointer}/validTo`, code: 'before-start' },
      ]);
    const personIds = await peopleNamed(this.people, people, `${pointer}/people`);
    await this.lock(audienceId);
    await this.database.query(
      `UPDATE audience_members SET superseded_at = $1
       WHERE audience_id = $2 AND person_id = ANY ($3) AND valid_from = $4 AND superseded_at IS NULL
         AND valid_to IS DISTINCT FROM $5::date`,
      [now(), audienceId, personIds, validFrom, validTo],
    );
    const different = [...new Set(personIds)];
    const added = await this.database.query<{ id: string }>(
      `INSERT INTO audience_members (id, audience_id, person_id, valid_from, valid_to, recorded_at)
       SELECT id, $3, person_id, $4, $5, $6 FROM unnest($1::uuid[], $2::uuid[]) AS named (id, person_id)
       ON CONFLICT DO NOTHING RETURNING id`,
      [different.map(() => newId()), different, audienceId, validFrom, validTo, now()],
    );
    const current = await this.database.query<{ id: string; personId: string }>(
      `SELECT id, person_id AS "personId" FROM audience_members
       WHERE audience_id = $1 AND person_id = ANY ($2) AND valid_from = $3 AND superseded_at IS NULL`,
      [audienceId, different, validFrom],
    );
    const memberOf = new Map(current.map(({ id, personId }) => [personId, id]));
    const isNew = new Set(added.map(({ id }) => id));
    return personIds.map((personId, index) => {
      const id = memberOf.get(personId)!;
      return { index, outcome: isNew.delete(id) ? 'accepted' : 'unchanged', id };
    });
  }

  /** Ends a membership yesterday: from today on it does not count; what was stays. */
  async end(audience: AudienceDto, id: string): Promise<void> {
    await this.lock(audience.id);
    const member = isUuid(id)
      ? await this.database.repository(AudienceMember).findOneBy({ id, audienceId: audience.id })
      : null;
    if (!member || member.supersededAt) throw NotFound.inPath('memberId');
    const yesterday = addDays(today(), -1);
    if (member.validTo !== null && member.validTo <= yesterday) return;
    await this.database.repository(AudienceMember).update({ id }, { supersededAt: now() });
    if (member.validFrom > yesterday) return;
    await this.database.repository(AudienceMember).insert({
      ...member,
      id: newId(),
      validTo: yesterday,
      recordedAt: now(),
    });
  }

  /** Every membership that was ever kept of a person. */
  exportOf(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT audience.name AS audience, project.code AS project, member.valid_from AS "validFrom",
              member.valid_to AS "validTo", member.recorded_at AS "recordedAt",
              member.superseded_at AS "supersededAt"
       FROM audience_members member
       JOIN audiences audience ON audience.id = member.audience_id
       JOIN projects project ON project.id = audience.project_id
       WHERE member.person_id = $1 ORDER BY member.recorded_at, member.id`,
      [personId],
    );
  }

  /** Lets one change of a list wait for the other. */
  private lock(audienceId: string): Promise<unknown> {
    return this.database.query('SELECT id FROM audiences WHERE id = $1 FOR UPDATE', [audienceId]);
  }
}
