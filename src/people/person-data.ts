import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { Database } from '../database/database.js';
import { type StagedTables, UnfinishedImports } from '../imports/unfinished-imports.js';
import { PeopleService } from './people.service.js';
import { Person } from './person.entity.js';
import type { PersonIdentifierDto } from './person-identifier.dto.js';
import { PersonIdentifiersService } from './person-identifiers.service.js';
import type { PersonDto, PersonExportDto } from './person.dto.js';

/** A person with every name under which we know them. */
export interface NamedPerson extends PersonDto {
  identifiers: PersonIdentifierDto[];
}

/** One kind of data that a room keeps about people. */
export interface PersonDataPart {
  name: string;
  /** All of it about one person, as it goes out. */
  export(person: NamedPerson): Promise<object[]>;
  /**
   * Takes away what leads back to the person; what is counted stays. Absent: nothing does.
   * @param unfinished files that are held until the transaction ends
   */
  erase?(person: NamedPerson, unfinished: readonly StagedTables[]): Promise<void>;
}

/** All that is kept about a person, gathered from every room: each hands in its part. */
@Injectable()
export class PersonData {
  private readonly parts: PersonDataPart[] = [];

  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly identifiers: PersonIdentifiersService,
    private readonly imports: UnfinishedImports,
  ) {}

  add(...parts: PersonDataPart[]): void {
    this.parts.push(...parts);
  }

  async export(id: string): Promise<PersonExportDto> {
    const person = await this.people.get(id);
    const named = await this.named(person);
    const parts: PersonExportDto['parts'] = [];
    for (const part of this.parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
      parts.push({ name: part.name, items: await part.export(named) });
    return { exportedAt: now(), person, parts };
  }

  /** Leaves an id that leads to nobody: counts of the past stay as they were. */
  async erase(id: string): Promise<void> {
    const unfinished = await this.imports.hold();
    const person = await this.named(await this.people.get(id));
    await this.database.change(Person, person.id, {
      hrNumber: null,
      mail: null,
      givenName: null,
      familyName: null,
      language: null,
      erasedAt: now(),
    });
    for (const part of this.parts) await part.erase?.(person, unfinished);
    await this.forgetAnswers(person);
  }

  private async named(person: PersonDto): Promise<NamedPerson> {
    return { ...person, identifiers: await this.identifiers.of(person.id) };
  }

  /** Answers kept for a repeated call may name the person. */
  private async forgetAnswers({ id, hrNumber, mail, identifiers }: NamedPerson): Promise<void> {
    await this.database.query(
      `DELETE FROM idempotency_keys
       WHERE EXISTS (SELECT FROM unnest($1::text[]) AS name WHERE strpos(answer::text, name) > 0)`,
      [
        [id, hrNumber, mail, ...identifiers.map(({ value }) => value)].filter(
          (name) => name !== null,
        ),
      ],
    );
  }
}
