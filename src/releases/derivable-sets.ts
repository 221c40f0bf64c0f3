import type { ChoiceItem, ChoicesItem, Instrument, Item } from '../instruments/instrument.js';
import { narrow, type Possible, type Range } from './narrow.js';
import type { Release, ReleasedDistribution, ReleasedScore } from './release.js';
import { type ScorePoints, scorePoints } from './score-points.js';

/** Respondents of whom a reader can work out that they gave certain answers to a question. */
export interface DerivableSet {
  /** Null: of the whole instrument. */
  item: string | null;
  /** They are at least so many, and at most. */
  least: number;
  most: number;
}

/**
 * The last guard: every set of 1 to `k` − 1 respondents that follows from a release by bounds. It knows what is
 * published and nothing of how that was chosen. Of each group that is known, and of who is left of the whole, it takes
 * how many can have answered at most each value, and narrows that by all counts, scores and bounds (`narrow`).
 */
export function derivableSets({ items }: Instrument, release: Release, k: number): DerivableSet[] {
  const keys = new Set([...release.scores, ...release.distributions].map(({ item }) => item));
  return [...keys].flatMap((key) => {
    const item = items.find((one) => one.key === key) ?? null;
    const distribution = release.distributions.find((one) => one.item === key) ?? null;
    const ranges = isChoice(item)
      ? choiceRanges(item, distribution)
      : scaleRanges(
          item?.kind === 'scale' ? item : null,
          release.scores.filter((score) => score.item === key),
          distribution,
          { responses: release.responses ?? 0, k },
        );
    return ranges
      .filter(([least, most]) => least >= 1 && most < k)
      .map(([least, most]) => ({ item: key, least, most }));
  });
}

const isChoice = (item: Item | null): item is ChoiceItem | ChoicesItem =>
  item?.kind === 'choice' || item?.kind === 'choices';

/** Who made a choice, who did not, who made a hidden one, and, where all made any, those made beyond one each. */
function choiceRanges(
  item: ChoiceItem | ChoicesItem,
  distribution: ReleasedDistribution | null,
): Range[] {
  if (!distribution?.steps || distribution.n === null) return [];
  const { n } = distribution;
  const counts = distribution.steps.flatMap(({ count }) => (count === null ? [] : [count]));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const sets = [...counts, ...counts.map((count) => n - count)];
  if (item.kind === 'choice') sets.push(n - all);
  else if (!item.skippable && counts.length === item.choices.length) sets.push(all - n);
  return sets.map((count) => [count, count]);
}

function scaleRanges(
  scale: { min: number; max: number } | null,
  scores: readonly ReleasedScore[],
  distribution: ReleasedDistribution | null,
  { responses, k }: { responses: number; k: number },
): Range[] {
  const [score] = scores;
  if (!scale && !score) return [];
  const points = score ? scorePoints(score.name, scale) : null;
  const { min, max } = scale ?? { min: 0, max: points!.most };
  const cuts = Array.from({ length: max - min }, (_, place) => place).filter(
    (place) => points && points.pointsOf(min + place + 1) > points.pointsOf(min + place),
  );
  const possible = (n: number | null, of: ReleasedScore | undefined): Possible => ({
    n: n === null ? [0, responses] : [n, n],
    lacking: of && n !== null ? lackingIn(of, n, points!, k) : [0, (points?.most ?? 0) * responses],
    atMost: Array.from({ length: max - min }, () => [0, responses]),
  });

  const ofAll = scores.find(({ group }) => group === null);
  const whole = possible(ofAll?.n ?? distribution?.n ?? null, ofAll);
  let counted = 0;
  for (const { values, count } of distribution?.steps ?? []) {
    counted += count ?? Number.NaN;
    const highest = values.at(-1) as number;
    const place = scale ? highest - min : placeOf(highest, score!, points!);
    if (place < max - min && !Number.isNaN(counted)) whole.atMost[place] = [counted, counted];
  }
  const known = scores
    .filter(({ group, n }) => group !== null && n !== null)
    .map((of) => possible(of.n, of));
  const parts = known.length === 0 ? [] : [...known, possible(null, undefined)];
  narrow(whole, parts, cuts);
  return [whole, ...parts].flatMap(setsOf);
}

/** All of a group, and those whose answers are above one value and at most another. */
function setsOf({ n, atMost }: Possible): Range[] {
  const upTo: Range[] = [[0, 0], ...atMost, n];
  return upTo.flatMap((high, place) =>
    upTo.slice(0, place).map((low): Range => [high[0] - low[1], high[1] - low[0]]),
  );
}

/** Points that a group of `n` lacks to all having the most; all that a rounded mean leaves open. */
function lackingIn(
  { value, numerator, bound, scale }: ReleasedScore,
  n: number,
  { kind, most }: ScorePoints,
  k: number,
): Range {
  const all = most * n;
  const pointsAt = (at: number): number => ((at - scale.min) * all) / (scale.max - scale.min);
  if (numerator !== null) return [n - numerator, n - numerator];
  if (value !== null) {
    const rounding = kind === 'mean' ? 0.05 : 0;
    const least = Math.max(0, Math.ceil(pointsAt(value - rounding) - 1e-6));
    const highest = Math.min(all, Math.floor(pointsAt(value + rounding) + 1e-6));
    return [all - highest, all - least];
  }
  if (!bound) return [0, all];
  return bound.operator === '>=' ? [0, k - 1] : [all - k + 1, all];
}

/** Of the points of a whole instrument, by their score. */
const placeOf = (value: number, { scale }: ReleasedScore, { most }: ScorePoints): number =>
  Math.round(((value - scale.min) * most) / (scale.max - scale.min));
