import type { Metric, Together } from '../metrics/metric.js';
import type { EnrolmentStatus } from './enrolment-status.js';
import { placesOfPeople } from './places-of-people.js';

/** Who has a place of one of these statuses in sessions of which courses. */
export const coursesTogether =
  (statuses: readonly EnrolmentStatus[]): NonNullable<Metric['together']> =>
  (population, { database }) => {
    const { sql, parameters } = placesOfPeople(population);
    return database.read<Together & Record<string, unknown>>(
      `WITH ${sql}
       SELECT groups, groups AS counted, count(*) AS people
       FROM (SELECT array_agg(DISTINCT code ORDER BY code) AS groups FROM places
             WHERE status IN ('${statuses.join(`', '`)}') GROUP BY person_id) placed
       GROUP BY 1`,
      parameters,
    );
  };
