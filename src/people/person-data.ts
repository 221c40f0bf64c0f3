import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { Database } from '../database/database.js';
import { PeopleService } from './people.service.js';
import { Person } from './person.entity.js';
import type { PersonDto, PersonExportDto } from './person.dto.js';

/** One kind of data that a room keeps about people. */
export interface PersonDataPart {
  name: string;
  /** All of it about one person, as it goes out. */
  export(person: PersonDto): Promise<object[]>;
  /** Takes away what leads back to the person; what is counted stays. Absent: nothing does. */
  erase?(person: PersonDto): Promise<void>;
}

/** All that is kept about a person, gathered from every room: each hands in its part. */
@Injectable()
export class PersonData {
  private readonly parts: PersonDataPart[] = [];

  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
  ) {}

  add(...parts: PersonDataPart[]): void {
    this.parts.push(...parts);
  }

  async export(id: string): Promise<PersonExportDto> {
    const person = await this.people.get(id);
    const parts: PersonExportDto['parts'] = [];
    for (const part of this.parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
      parts.push({ name: part.name, items: await part.export(person) });
    return { exportedAt: now(), person, parts };
  }

  /** Leaves an id that leads to nobody: counts of the past stay as they were. */
  async erase(id: string): Promise<void> {
    const person = await this.people.get(id);
    await this.database.change(Person, person.id, {
      hrNumber: null,
      mail: null,
      givenName: null,
      familyName: null,
      erasedAt: now(),
    });
    for (const part of this.parts) await part.erase?.(person);
    await this.forgetAnswers(person);
  }

  /** Answers kept for a repeated call may name the person. */
  private async forgetAnswers({ id, hrNumber, mail }: PersonDto): Promise<void> {
    await this.database.query(
      `DELETE FROM idempotency_keys
       WHERE EXISTS (SELECT FROM unnest($1::text[]) AS name WHERE strpos(answer::text, name) > 0)`,
      [[id, hrNumber, mail].filter((name) => name !== null)],
    );
  }
}
