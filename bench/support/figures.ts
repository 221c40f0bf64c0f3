import { appendFileSync } from 'node:fs';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** File that the figures of this run are gathered in, a line of JSON each. */
    figures: string;
  }
}

export interface Figure {
  topic: string;
  what: string;
  measured: string;
  /** What the product promises; null for a figure that only explains another. */
  bound: string | null;
  holds: boolean | null;
}

/** Prints a figure and keeps it for docs/benchmarks.md; answers whether its bound holds. */
export function keep(figure: Figure): void {
  const { what, measured, bound, holds } = figure;
  const verdict = holds === null ? '' : holds ? '  holds' : '  DOES NOT HOLD';
  process.stdout.write(`  ${what}: ${measured}${bound ? `  (${bound})` : ''}${verdict}\n`);
  appendFileSync(inject('figures'), `${JSON.stringify(figure)}\n`);
}

/** The value below which `share` of the sample lies. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);

export const perSecond = (rows: number, seconds: number): string =>
  `${Math.round(rows / seconds).toLocaleString('en')} rows/s`;

/** How long `work` takes, in seconds. */
export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { seconds: (performance.now() - start) / 1000, result };
}
