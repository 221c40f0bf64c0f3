import { marginOfMeanChange, marginOfNpsChange, marginOfProportionChange } from './margin.js';
import type { Score } from './score.js';

/** The score of one survey. */
export interface MeasuredScore<I extends string = string> {
  /** Kind of a built-in instrument; for an item of a custom one a name of its own. */
  instrument: I;
  version: number;
  score: Score;
}

export interface SatisfactionChange {
  /** `last − first`, in the unit of the score; null when one of them has no answers. */
  change: number | null;
  /** `too-few-answers`: a mean of one answer has no margin. */
  reason: 'no-answers' | 'too-few-answers' | null;
  first: { value: number | null; n: number };
  last: { value: number | null; n: number };
  /** Of the change, 90 %. */
  margin: number | null;
  /** Not worse beyond the margin of the change; null when that can't be told. */
  held: boolean | null;
}

/**
 * What became of a score from its first measurement to its last: `last − first` with the 90 % margin of that change,
 * as of two independent samples (`margin.ts`). It held when it is not worse by more than the margin: at the margin it
 * still held. “Worse” is lower, but for `ces_5`, where it is higher.
 * @throws TypeError when they are not of the same instrument in the same version
 */
export function satisfactionChange<I extends string>(
  first: MeasuredScore<I>,
  last: MeasuredScore<NoInfer<I>>,
): SatisfactionChange {
  if (first.instrument !== last.instrument || first.version !== last.version)
    throw new TypeError(
      `${first.instrument} ${first.version} and ${last.instrument} ${last.version} don't compare`,
    );
  const margin = marginOfChange(first.score, last.score);
  const ends = { first: endOf(first.score), last: endOf(last.score) };
  if (ends.first.value === null || ends.last.value === null)
    return { change: null, reason: 'no-answers', ...ends, margin: null, held: null };
  const change = ends.last.value - ends.first.value;
  if (margin === null) return { change, reason: 'too-few-answers', ...ends, margin, held: null };
  const gain = first.score.better === 'higher' ? change : -change;
  return { change, reason: null, ...ends, margin, held: gain >= -margin };
}

const endOf = ({ value, n }: Score): { value: number | null; n: number } => ({ value, n });

function marginOfChange(first: Score, last: Score): number | null {
  if (first.scale.min !== last.scale.min || first.scale.max !== last.scale.max)
    throw new TypeError('scores on different scales do not compare');
  if (first.kind === 'ratio' && last.kind === 'ratio') return marginOfProportionChange(first, last);
  if (first.kind === 'net' && last.kind === 'net') return marginOfNpsChange(first, last);
  if (first.kind === 'mean' && last.kind === 'mean') return marginOfMeanChange(first, last);
  throw new TypeError(`a ${first.kind} score and a ${last.kind} score do not compare`);
}
