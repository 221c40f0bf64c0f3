import { context } from '../common/context.js';
import type { Metric, Split } from '../metrics/metric.js';
import { ratio } from '../metrics/metric.js';
import { DAY, MOMENT } from '../people/audience-members.js';
import { departmentOnDay } from '../people/department-on-day.js';
import { validRecordSql, validSinceSql } from '../trainings/record-validity.js';
import { ZONE } from '../trainings/standing-of-people.js';
import { SEATED } from './enrolment-status.js';
import { coursesTogether } from './courses-together.js';
import { placesOfPeople } from './places-of-people.js';

/** People enrolled who completed what they are enrolled for ÷ people enrolled. */
export const completionRateMetric: Metric = {
  key: 'training.completion_rate',
  unit: 'ratio',
  basis: 'named',
  definitionVersion: 1,
  title: { nl: 'Afgerond na inschrijving', en: 'Completed after enrolling' },
  definition: {
    nl: 'Leden die op de peildatum zijn ingeschreven voor een sessie van het project of van een verplichte cursus, met een geldige registratie voor elke cursus daarvan ÷ leden die zo zijn ingeschreven; zonder wie is afgemeld, wacht of alleen is uitgenodigd. Onbekend zonder inschrijving.',
    en: 'Members enrolled on the day in a session of the project or of a required course, with a valid record for every course of those ÷ members so enrolled; without who cancelled, waits or is only invited. Unknown without an enrolment.',
  },
  splits: ['department', 'course'],
  threshold: 10,
  async measure(population, { database }, split) {
    const { sql, parameters } = placesOfPeople(population);
    const rows = await database.read<{ group: string | null; completed: number; people: number }>(
      `WITH ${sql},
         takers AS (
           SELECT DISTINCT place.person_id, place.code, EXISTS (
             SELECT FROM training_records record
             WHERE record.course_id = place.course_id AND record.person_id = place.person_id
               AND ${validRecordSql('record', 'place', {
                 at: MOMENT,
                 since: validSinceSql('place', { day: DAY, zone: ZONE }),
               })}) AS completed
           FROM places place WHERE place.status IN ('${SEATED.join(`', '`)}')),
         people AS (SELECT person_id, bool_and(completed) AS completed FROM takers GROUP BY person_id)
       ${COUNTS[split ?? 'whole']}`,
      [...parameters, context().zone],
    );
    return rows.map(({ group, completed, people }) => ({
      group,
      ...ratio(completed, people, 'no-enrolment'),
    }));
  },
  together: coursesTogether(SEATED),
};

const SUMS = 'count(*) FILTER (WHERE completed) AS completed, count(*) AS people';

const COUNTS: Record<Split | 'whole', string> = {
  whole: `SELECT NULL AS "group", ${SUMS} FROM people`,
  department: `SELECT coalesce(${departmentOnDay('people.person_id', DAY)}, 'unknown') AS "group", ${SUMS}
    FROM people GROUP BY 1 ORDER BY 1`,
  course: `SELECT code AS "group", ${SUMS} FROM takers GROUP BY 1 ORDER BY 1`,
};
