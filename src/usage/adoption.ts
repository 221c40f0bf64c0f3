import { type Figures, ratio } from '../metrics/metric.js';

/** Who of the population is active ÷ the population; both by the ids of people. Others who are active don't count. */
export function adoptionOfPeople(
  active: ReadonlySet<string>,
  population: ReadonlySet<string>,
): Figures {
  const both = [...population].filter((person) => active.has(person)).length;
  return { ...ratio(both, population.size), basis: 'named' };
}

/**
 * Active ÷ population, where a summary that is bound to the project only says how many are active. Unknown when those
 * are more than the population: then some are not of it, and nobody knows how many.
 */
export const adoptionOfCounts = (active: number, population: number): Figures =>
  population > 0 && active > population
    ? {
        value: null,
        numerator: active,
        denominator: population,
        basis: 'aggregate',
        reason: 'more-active-than-population',
      }
    : { ...ratio(active, population), basis: 'aggregate' };

/** How often each answer to the item of a pulse that asks about use was given; who skipped it is in neither. */
export interface SelfReportedUse {
  yes: number;
  no: number;
}

/** Who says to use it ÷ who answered, of a pulse (`used_last_4_weeks` of `ai_readiness`). */
export const adoptionOfPulse = ({ yes, no }: SelfReportedUse): Figures => ({
  ...ratio(yes, yes + no, 'no-answers'),
  basis: 'self_reported',
});
