import { Injectable } from '@nestjs/common';
import { InvalidInput } from '../common/errors.js';
import { Database } from '../database/database.js';
import type { Measurement } from './measurement.js';
import type { Figures, Instruments, Metric, Population, Split } from './metric.js';
import { suppressSplit, suppressWhole } from './suppression.js';

/** Every metric of the product, by its key. Rooms add theirs; gates and reports ask. */
@Injectable()
export class MetricCatalogue {
  private readonly metrics = new Map<string, Metric>();
  private readonly instruments: Instruments;

  constructor(database: Database) {
    this.instruments = {
      database,
      value: async (key, population) =>
        (await this.get(key).measure(population, this.instruments))[0]!,
      people: (key, population) => {
        const query = this.get(key).people?.(population);
        if (!query) throw new Error(`${key} does not count people`);
        return query;
      },
    };
  }

  add(...metrics: Metric[]): void {
    for (const metric of metrics) {
      if (this.metrics.has(metric.key)) throw new Error(`${metric.key} is defined twice`);
      this.metrics.set(metric.key, metric);
    }
  }

  /** All metrics in the order of their keys. */
  list(): Metric[] {
    return [...this.metrics.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** The true numbers, for rules; never for an answer as they are. */
  async measure(key: string, population: Population, split?: Split): Promise<Measurement[]> {
    const metric = this.get(key);
    const figures = await metric.measure(population, this.instruments, split);
    return figures.map((found) => measurementOf(metric, found));
  }

  /** What may be shown of `keys`; all metrics (with that split) when none is named. */
  async publish(
    keys: readonly string[] | undefined,
    population: Population,
    split?: Split,
  ): Promise<Measurement[]> {
    const wanted = keys?.map((key) => this.find(key, split)) ?? this.knowing(split);
    const shown: Measurement[] = [];
    for (const { key } of wanted)
      shown.push(...this.shown(key, await this.measure(key, population, split), split));
    return shown;
  }

  /** What may be shown of true numbers of one metric; courses each concern the whole population. */
  shown(key: string, measurements: readonly Measurement[], split?: Split): Measurement[] {
    const { threshold } = this.get(key);
    return (threshold === undefined ? measurements : hidden(measurements, threshold, split)).map(
      ({ figures: _figures, ...measurement }) => measurement,
    );
  }

  private knowing(split: Split | undefined): Metric[] {
    return this.list().filter(({ splits = [] }) => split === undefined || splits.includes(split));
  }

  private find(key: string, split: Split | undefined): Metric {
    const metric = this.metrics.get(key);
    if (!metric) throw unknown('keys', 'unknown-metric');
    if (split !== undefined && !metric.splits?.includes(split))
      throw unknown('by', 'unknown-split');
    return metric;
  }

  private get(key: string): Metric {
    const metric = this.metrics.get(key);
    if (!metric) throw new Error(`No metric ${key}`);
    return metric;
  }
}

const measurementOf = (
  { key, unit, basis, definitionVersion }: Metric,
  {
    group = null,
    numerator = null,
    denominator = null,
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
  window,
  basis,
  suppressed: false,
  reason,
  definitionVersion,
  figures: rest.figures,
});

const hidden = (
  measurements: readonly Measurement[],
  threshold: number,
  split: Split | undefined,
): Measurement[] =>
  split === 'department'
    ? suppressSplit(measurements, threshold)
    : measurements.map((whole) => suppressWhole(whole, threshold));

const unknown = (location: string, code: string): InvalidInput =>
  new InvalidInput([
    {
      in: 'query',
      location,
      code,
      detail: {
        nl: 'Dit getal of deze uitsplitsing bestaat niet; zie /metric-definitions.',
        en: 'This metric or split does not exist; see /metric-definitions.',
      },
    },
  ]);
