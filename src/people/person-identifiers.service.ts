import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { Conflict, InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import { OWN_SOURCE } from '../imports/sources.js';
import { type Identifier, identifierFaults, keptIdentifier } from './identifier-kind.js';
import { PeopleService } from './people.service.js';
import { IDENTIFIER_TAKEN } from './people.texts.js';
import { PersonArrivals } from './person-arrivals.js';
import type { LinkIdentifierDto, PersonIdentifierDto } from './person-identifier.dto.js';
import { personNamed } from './person-named.js';

@Injectable()
export class PersonIdentifiersService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly arrivals: PersonArrivals,
  ) {}

  async list(personId: string): Promise<{ items: PersonIdentifierDto[] }> {
    await this.people.get(personId);
    return { items: await this.of(personId) };
  }

  /** What is linked to a person, who may have been erased at this moment. */
  of(personId: string): Promise<PersonIdentifierDto[]> {
    return this.database.query<PersonIdentifierDto & Record<string, unknown>>(
      `${SELECT} WHERE person_id = $1 ORDER BY recorded_at, id`,
      [personId],
    );
  }

  /** @throws Conflict where the identifier is somebody's already, the person's own included */
  async link(personId: string, input: LinkIdentifierDto): Promise<PersonIdentifierDto> {
    const faults = identifierFaults(input);
    if (faults.length > 0) throw new InvalidInput(faults);
    const identifier = keptIdentifier(input);
    await this.people.get(personId);
    const id = newId();
    const { kind, value, homePage } = identifier;
    const [linked] = (await this.ownerOf(identifier))
      ? []
      : await this.database.query(
          `INSERT INTO person_identifiers (id, person_id, kind, value, home_page, source, recorded_at)
           SELECT $1, id, $3, $4, $5, $6, $7 FROM people WHERE id = $2 AND erased_at IS NULL FOR SHARE
           ON CONFLICT DO NOTHING RETURNING id`,
          [id, personId, kind, value, homePage, OWN_SOURCE, now()],
        );
    if (!linked)
      throw new Conflict('identifier-taken', IDENTIFIER_TAKEN, {
        personId: (await this.ownerOf(identifier)) ?? null,
      });
    await this.arrivals.announce();
    const [made] = await this.database.query<PersonIdentifierDto & Record<string, unknown>>(
      `${SELECT} WHERE id = $1`,
      [id],
    );
    return made!;
  }

  /** What came in by the identifier stays with the person. */
  async unlink(personId: string, id: string): Promise<void> {
    await this.people.get(personId);
    const removed = isUuid(id)
      ? await this.database.query(
          'DELETE FROM person_identifiers WHERE id = $1 AND person_id = $2 RETURNING id',
          [id, personId],
        )
      : [];
    if (removed.length === 0) throw NotFound.inPath('identifierId');
  }

  async eraseOf(personId: string): Promise<void> {
    await this.database.query('DELETE FROM person_identifiers WHERE person_id = $1', [personId]);
  }

  /** The mail addresses, of today or linked, that have these SHA-1 sums of `mailto:` and the address. */
  async mailsOf(sums: ReadonlySet<string>): Promise<{ sum: string; mail: string }[]> {
    const rows = await this.database.read<{ mail: string }>(
      `SELECT mail FROM people WHERE mail IS NOT NULL
       UNION SELECT value FROM person_identifiers WHERE kind = 'mail'`,
    );
    return rows
      .map(({ mail }) => ({ mail, sum: mailSum(mail) }))
      .filter(({ sum }) => sums.has(sum));
  }

  /** An id that was ever somebody's stays theirs: it never names another person. */
  private async ownerOf({ kind, value, homePage }: Identifier): Promise<string | undefined> {
    const [owner] = await this.database.query<{ id: string | null }>(
      `SELECT coalesce((SELECT id FROM people WHERE id = $4),
         ${personNamed({ kind: '$1::text', value: '$2::text', homePage: '$3::text' })}) AS id`,
      [kind, value, homePage, kind === 'other' && isUuid(value) ? value : null],
    );
    return owner?.id ?? undefined;
  }
}

/** What xAPI calls `mbox_sha1sum`. */
export const mailSum = (mail: string): string =>
  createHash('sha1').update(`mailto:${mail}`).digest('hex');

const SELECT = `SELECT id, kind, value, home_page AS "homePage", source, recorded_at AS "recordedAt"
  FROM person_identifiers`;
