import type { Metric } from '../metrics/metric.js';
import { MOMENT } from '../people/audience-members.js';
import { needingTogether, standingOfPeople } from '../trainings/standing-of-people.js';
import { isForProject } from './places-of-people.js';
import { type CourseSeats, lowestSeatRatio, seatRatio } from './seat-ratio.js';

/** Whether everybody who needs a course has done it or finds a seat. */
export const seatRatioMetric: Metric = {
  key: 'training.seat_ratio',
  unit: 'ratio',
  basis: 'named',
  definitionVersion: 1,
  title: { nl: 'Plaats in de training', en: 'Seats in the training' },
  definition: {
    nl: 'Per verplichte cursus: (vrije en bezette plaatsen in sessies vanaf de peildatum + mensen die de cursus al hebben) ÷ mensen van wie zij gevraagd wordt; van die uitkomsten de laagste. Cursussen met plaats voor iedereen tellen niet mee; zijn alle cursussen zo, dan is het getal onbekend en niet van toepassing.',
    en: 'By required course: (free and taken seats in sessions from the day on + people who have done the course) ÷ people of whom it is required; of those the lowest. Courses with room for everybody do not count; when all are so, the number is unknown and does not apply.',
  },
  splits: ['course'],
  threshold: 10,
  async measure(population, { database }, split) {
    const { sql, parameters } = standingOfPeople(population);
    const [found] = await database.read<{ asked: boolean; courses: CourseSeats[] }>(
      `WITH ${sql},
         planned AS (
           SELECT session.course_id, coalesce(bool_or(session.capacity IS NULL) FILTER (WHERE ${IS_OPEN}), false) AS unlimited,
             coalesce(sum(session.capacity) FILTER (WHERE ${IS_OPEN}), 0)::bigint AS seats,
             bool_or(session.changed_at > ${MOMENT}) AS changed
           FROM sessions session
           WHERE session.course_id IN (SELECT course_id FROM required) AND session.created_at <= ${MOMENT}
             AND ${isForProject('session')}
           GROUP BY 1),
         needed AS (
           SELECT course_id, code, count(*) FILTER (WHERE NOT is_exempt) AS required,
             count(*) FILTER (WHERE covered) AS covered
           FROM standing GROUP BY 1, 2)
       SELECT EXISTS (SELECT FROM required) AS asked, coalesce((
         SELECT json_agg(json_build_object('code', needed.code, 'required', needed.required,
           'covered', needed.covered, 'seats', coalesce(planned.seats, 0),
           'unlimited', course.unlimited OR coalesce(planned.unlimited, false),
           'changedLater', coalesce(planned.changed, false)) ORDER BY needed.code)
         FROM needed JOIN courses course ON course.id = needed.course_id
         LEFT JOIN planned ON planned.course_id = needed.course_id), '[]') AS courses`,
      parameters,
    );
    const { asked, courses } = found!;
    if (split === 'course') return courses.map(seatRatio);
    return [lowestSeatRatio(courses, asked ? 'no-population' : 'no-required-course')];
  },
  isOfOneCourse: true,
  together: needingTogether,
};

const IS_OPEN = `session.status = 'planned' AND session.starts_at >= ${MOMENT}`;
