import type { Metric } from '../metrics/metric.js';
import { audienceMembers, HEAD_COUNTS, KNOWN } from './audience-members.js';

interface Counts {
  named: number;
  counted: number;
  organisation: number;
}

/** How many people the project is for; the figure `organisation` says how many there are in all. */
export const populationMetric: Metric = {
  key: 'people.population',
  unit: 'count',
  basis: 'named',
  definitionVersion: 1,
  title: { nl: 'Omvang van de doelgroep', en: 'Size of the target population' },
  definition: {
    nl: 'Verschillende mensen in de doelgroepen van het project op de peildatum, plus de aantallen van doelgroepen zonder namen. Onbekend zolang er niemand in staat.',
    en: 'Different people in the project’s audiences on the day, plus the head-counts of audiences without names. Unknown as long as there is nobody in them.',
  },
  async measure(given, { database }) {
    const { sql, parameters } = audienceMembers(given);
    const [counts] = await database.read<Counts & Record<string, unknown>>(
      `SELECT (SELECT count(*) FROM (${sql}) member) AS named,
              (SELECT coalesce(sum(head_count), 0) FROM (${HEAD_COUNTS}) audience)::bigint AS counted,
              (SELECT count(*) FROM people person WHERE ${KNOWN}) AS organisation`,
      parameters,
    );
    const { named, counted, organisation } = counts!;
    const all = named + counted;
    const figures = { organisation };
    return all === 0
      ? [{ value: null, numerator: 0, reason: 'no-population', figures }]
      : [{ value: all, numerator: all, figures }];
  },
  people: audienceMembers,
};
