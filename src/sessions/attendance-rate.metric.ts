import type { Metric, Split } from '../metrics/metric.js';
import { ratio } from '../metrics/metric.js';
import { DAY } from '../people/audience-members.js';
import { departmentOnDay } from '../people/department-on-day.js';
import { coursesTogether } from './courses-together.js';
import { placesOfPeople } from './places-of-people.js';

/** Places of who came ÷ places of who came or stayed away. */
export const attendanceRateMetric: Metric = {
  key: 'training.attendance_rate',
  unit: 'ratio',
  basis: 'named',
  definitionVersion: 1,
  title: { nl: 'Aanwezig', en: 'Attendance' },
  definition: {
    nl: 'Aanwezig ÷ (aanwezig + weggebleven): de plaatsen van leden in sessies van het project of van een verplichte cursus, zoals op de peildatum vastgelegd. Onbekend zonder vastgelegde aanwezigheid.',
    en: 'Attended ÷ (attended + no-show): the places of members in sessions of the project or of a required course, as recorded on the day. Unknown without attendance recorded.',
  },
  splits: ['department', 'course'],
  threshold: 10,
  async measure(population, { database }, split) {
    const { sql, parameters } = placesOfPeople(population);
    const rows = await database.read<{
      group: string | null;
      attended: number;
      marked: number;
      people: number;
    }>(
      `WITH ${sql}
       SELECT ${GROUP[split ?? 'whole']} AS "group", count(*) FILTER (WHERE status = 'attended') AS attended,
              count(*) AS marked, count(DISTINCT person_id) AS people
       FROM places WHERE status IN ('attended', 'no_show') ${split ? 'GROUP BY 1 ORDER BY 1' : ''}`,
      parameters,
    );
    return rows.map(({ group, attended, marked, people }) => ({
      group,
      people,
      ...ratio(attended, marked, 'no-attendance'),
    }));
  },
  together: coursesTogether(['attended', 'no_show']),
};

const GROUP: Record<Split | 'whole', string> = {
  whole: 'NULL',
  department: `coalesce(${departmentOnDay('places.person_id', DAY)}, 'unknown')`,
  course: 'code',
};
