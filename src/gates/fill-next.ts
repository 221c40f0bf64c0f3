import { fill, type Language } from '../common/text.js';
import type { Unit } from '../metrics/measurement.js';
import type { Circumstances } from './circumstances.js';
import type { Criterion, Next } from './criterion.js';
import type { NextStep } from './evaluated-criterion.js';
import { PEOPLE } from './gates.texts.js';

/** How many are lacking, or too many, and the number to reach. */
export interface Distance {
  more: number;
  target: number;
  denominator: number | null;
}

/** What stands between a metric and its threshold; the distance is null when it is not known or not shown. */
interface Gap {
  threshold: number;
  unit: Unit;
  distance: Distance | null;
}

/** What to do, in words, with the numbers and the addresses filled in. */
export function fillNext(
  { text, gap: gapText, role, operationId, href }: Next,
  { key }: Criterion,
  { language, addresses }: Circumstances,
  gap?: Gap,
): NextStep {
  const known = gap?.distance ?? null;
  const template = known && gapText ? gapText : text;
  const people = known?.more === 1 ? PEOPLE.one : PEOPLE.many;
  return {
    text: fill(template[language], {
      threshold: gap ? quantity(gap.threshold, gap.unit, language) : '',
      more: known?.more ?? '',
      target: known?.target ?? '',
      denominator: known?.denominator ?? '',
      people: people[language],
    }),
    role,
    operationId,
    href: address(href, key, addresses),
  };
}

export const address = (
  href: string,
  criterion: string,
  { project, programme, predecessor }: Circumstances['addresses'],
): string => fill(href, { criterion, project, programme, predecessor: predecessor ?? '' });

/** A number as people read it: a ratio as a percentage. */
export const quantity = (value: number, unit: Unit, language: Language): string => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return unit === 'ratio' ? `${format.format(value * 100)} %` : format.format(value);
};
