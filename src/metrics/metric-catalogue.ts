import { Injectable } from '@nestjs/common';
import { InvalidInput } from '../common/errors.js';
import { Database } from '../database/database.js';
import type { Measurement, Published } from './measurement.js';
import { measurementOf } from './measurement-of.js';
import type {
  AudienceBeside,
  Figures,
  Instruments,
  Metric,
  Population,
  Split,
  Together,
} from './metric.js';
import {
  suppressOverlapping,
  suppressPart,
  suppressSplit,
  suppressWhole,
  tellsOfFew,
} from './suppression.js';

/** Every metric of the product, by its key. Rooms add theirs; gates and reports ask. */
@Injectable()
export class MetricCatalogue {
  private readonly metrics = new Map<string, Metric>();
  private readonly instruments: Instruments;

  constructor(database: Database) {
    this.instruments = {
      database,
      value: async (key, population) => (await this.figures(this.get(key), population))[0]!,
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
    const figures = await this.figures(metric, population, split);
    return figures.map((found) => measurementOf(metric, found));
  }

  /**
   * What may be shown of `keys`; all metrics (with that split) when none is named. Of one audience: what
   * says nothing of few people beside the project's other `audiences` and the whole.
   */
  async publish(
    keys: readonly string[] | undefined,
    population: Population,
    split?: Split,
    audiences: readonly AudienceBeside[] = [],
  ): Promise<Measurement[]> {
    const wanted = keys?.map((key) => this.find(key, split)) ?? this.knowing(split);
    const shown: Measurement[] = [];
    for (const { key, threshold, released } of wanted) {
      const measured = await this.measure(key, population, split);
      const isTelling =
        !released &&
        threshold !== undefined &&
        ((await this.isTelling(key, measured, population, split, audiences, threshold)) ||
          (split === undefined && (await this.isOfHidden(key, measured[0]!, population))));
      shown.push(
        ...(isTelling
          ? measured.map((group) => published(suppressPart(group, threshold)))
          : this.shown(
              key,
              measured,
              split,
              await this.together(key, measured, population, split),
            )),
      );
    }
    return shown;
  }

  /** Whether the numbers of an audience, beside those of the others and the whole, tell of fewer than `k` people. */
  private async isTelling(
    key: string,
    measured: readonly Measurement[],
    { audienceId, ...project }: Population,
    split: Split | undefined,
    audiences: readonly AudienceBeside[],
    k: number,
  ): Promise<boolean> {
    const place = audiences.findIndex(({ id }) => id === audienceId);
    if (place < 0) return false;
    if (audiences.some(({ difference }) => difference > 0 && difference < k)) return true;
    const parts: Measurement[] = [];
    for (const { id } of audiences)
      parts.push(...(await this.measure(key, { ...project, audienceId: id })));
    const [whole] = await this.measure(key, project);
    if (tellsOfFew(parts[place]!, parts, whole!, k)) return true;
    if (split === undefined) return false;
    const wholes = new Map(
      (await this.measure(key, project, split)).map((group) => [group.group, group]),
    );
    return measured.some((group) => tellsOfFew(group, [], wholes.get(group.group) ?? group, k));
  }

  /**
   * What may be shown of true numbers of one metric.
   * @param together who is in which of the courses, by which people can be told from others
   */
  shown(
    key: string,
    measurements: readonly Measurement[],
    split?: Split,
    together: readonly Together[] = [],
  ): Measurement[] {
    const { threshold, released } = this.get(key);
    if (released) return measurements.map(asReleased);
    return (
      threshold === undefined ? measurements : hidden(measurements, threshold, split, together)
    ).map(published);
  }

  /** Whether the true number of a whole population may not be shown. */
  async isHidden(key: string, whole: Measurement, population: Population): Promise<boolean> {
    const [shown] = this.shown(key, [whole]);
    return shown!.suppressed || this.isOfHidden(key, whole, population);
  }

  /** Whether a whole is the number of a course that is hidden. */
  private async isOfHidden(
    key: string,
    { numerator, denominator }: Measurement,
    population: Population,
  ): Promise<boolean> {
    if (!this.get(key).isOfOneCourse || denominator === null) return false;
    const courses = await this.measure(key, population, 'course');
    const together = await this.together(key, courses, population, 'course');
    const shown = this.shown(key, courses, 'course', together);
    return courses.some(
      (course, index) =>
        shown[index]!.suppressed &&
        course.numerator === numerator &&
        course.denominator === denominator,
    );
  }

  private async figures(metric: Metric, population: Population, split?: Split): Promise<Figures[]> {
    if (metric.released && population.audienceId !== undefined)
      return split === undefined ? [NOT_BY_AUDIENCE] : [];
    return metric.measure(population, this.instruments, split);
  }

  private async together(
    key: string,
    { length }: readonly Measurement[],
    population: Population,
    split: Split | undefined,
  ): Promise<Together[]> {
    if (split !== 'course' || length < 2) return [];
    return (await this.get(key).together?.(population, this.instruments)) ?? [];
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

const NOT_BY_AUDIENCE: Figures = { value: null, reason: 'not-by-audience' };

/** Without what only rules may know. */
const published = ({
  figures: _figures,
  people: _people,
  published: _published,
  ...shown
}: Measurement): Measurement => shown;

/** What a release published, in place of the true numbers; what it did not publish is withheld. */
const asReleased = (measurement: Measurement): Measurement =>
  published({ ...measurement, ...(measurement.published ?? unpublished(measurement)) });

const unpublished = ({ value, reason }: Measurement): Published => ({
  value: null,
  numerator: null,
  denominator: null,
  suppressed: value !== null,
  reason,
});

const hidden = (
  measurements: readonly Measurement[],
  threshold: number,
  split: Split | undefined,
  together: readonly Together[],
): Measurement[] =>
  split === 'department'
    ? suppressSplit(measurements, threshold)
    : suppressOverlapping(
        measurements.map((whole) => suppressWhole(whole, threshold)),
        together,
        threshold,
      );

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
