import { systemContext } from '../../src/common/context.js';
import { newId } from '../../src/common/ids.js';
import { Database } from '../../src/database/database.js';
import { PersonDepartment } from '../../src/people/person-department.entity.js';
import { Person } from '../../src/people/person.entity.js';
import type { OrganisationCode, TestApp } from './test-app.js';

export interface TestPerson {
  hrNumber: string;
  mail?: string;
  givenName?: string;
  familyName?: string;
  /** Department by the day from which it counts. */
  departments?: Record<string, string>;
  /** Whether the departments come from a source with dates. */
  dated?: boolean;
}

/** Makes people known, as an import would; answers their ids by HR number. */
export function makePeople(
  app: TestApp,
  people: readonly TestPerson[],
  organisation: OrganisationCode = 'noorderwolde',
): Promise<Record<string, string>> {
  const database = app.nest.get(Database);
  return database.run(systemContext(app.organisations[organisation], 'test'), async () => {
    const ids: Record<string, string> = {};
    for (const { departments = {}, dated = false, ...person } of people) {
      const id = (ids[person.hrNumber] = newId());
      const known = { source: 'test', recordedAt: new Date() };
      await database.repository(Person).insert({ id, ...person, ...known });
      for (const [validFrom, department] of Object.entries(departments))
        await database
          .repository(PersonDepartment)
          .insert({ id: newId(), personId: id, department, validFrom, dated, ...known });
    }
    return ids;
  });
}

/** `count` people with numbers from `first` on. */
export const numbered = (first: number, count: number): TestPerson[] =>
  Array.from({ length: count }, (_, index) => ({ hrNumber: String(first + index) }));
