import type { Measurement } from './measurement.js';
import type { Figures, Metric } from './metric.js';

/** The true figures of a metric's group as a measurement. */
export const measurementOf = (
  { key, unit, basis, definitionVersion }: Metric,
  {
    group = null,
    numerator = null,
    denominator = null,
    scale = null,
    window = null,
    reason = null,
    ...rest
  }: Figures,
): Measurement => ({
  key,
  group,
  value: rest.value,
  numerator,
  denominator,
  unit,
  scale,
  window,
  basis: rest.basis ?? basis,
  suppressed: false,
  reason,
  definitionVersion,
  people: rest.people,
  figures: rest.figures,
  published: rest.published,
});
