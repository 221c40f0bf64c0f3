import type { Measurement } from './measurement.js';
import type { Together } from './metric.js';

/** Reason of a group that is hidden only so that another one cannot be worked out. */
export const COMPLEMENTARY = 'hidden-with-another';
/** Reason of a group of too few people. */
export const TOO_FEW = 'too-few-people';

/** Hides the whole of a population of fewer than `k` people. */
export const suppressWhole = (whole: Measurement, k: number): Measurement =>
  isFew(whole, k) ? hide(whole, TOO_FEW) : whole;

/**
 * Hides what would say something about fewer than `k` people in groups that make up a whole. Beside a
 * hidden group the next smallest is hidden too, until what is hidden is nobody or at least `k` people
 * together; a group in which all are equal shows as a bound.
 */
export function suppressSplit(measurements: readonly Measurement[], k: number): Measurement[] {
  const reasons = reasonsToHide(measurements, k);
  return measurements.map((group) => {
    const reason = reasons.get(group);
    if (reason) return hide(group, reason);
    return isAllEqual(group) ? hide(group, boundOf(group)) : group;
  });
}

/**
 * Whether a part of `whole` lets fewer than `k` people be worked out: those beside it, or those of another
 * of the `parts` that is hidden.
 */
export function tellsOfFew(
  part: Measurement,
  parts: readonly Measurement[],
  whole: Measurement,
  k: number,
): boolean {
  const rest = sizeOf(whole) - sizeOf(part);
  return (rest > 0 && rest < k) || reasonsToHide(parts, k).has(part);
}

/**
 * Hides groups that share people until those who are in the same shown ones, and those who count in a hidden one,
 * are nobody or at least `k` people: then no sum or difference of what shows and the whole is about fewer. What
 * is hidden already stays so.
 * @param together who is in which of the groups
 */
export function suppressOverlapping(
  groups: readonly Measurement[],
  together: readonly Together[],
  k: number,
): Measurement[] {
  const shown = new Set(groups.filter((group) => !isHidden(group)).map(({ group }) => group!));
  while (shown.size > 0 && fewOf(together, shown, k) > 0)
    shown.delete(firstToHide(together, shown, k));
  return groups.map((group) =>
    isHidden(group) || shown.has(group.group!) ? group : hide(group, COMPLEMENTARY),
  );
}

/**
 * Which of `sets` of people to hide so that no two of the others differ in fewer than `k` people: in those that
 * one has and the other lacks, of all or of those who are counted. Of two that do, the smaller is hidden, else
 * the later one.
 * @param together who is in which of the sets
 */
export function tellingSets(
  sets: readonly string[],
  together: readonly Together[],
  k: number,
): Set<string> {
  const overlap = overlapOf(sets, together, ({ groups }) => groups);
  const counted = overlapOf(sets, together, ({ counted: those }) => those);
  const places = sets.map((_, place) => place);
  const bySize = places.toSorted((a, b) => overlap[b]![b]! - overlap[a]![a]!);
  const kept: number[] = [];
  for (const place of bySize)
    if (!kept.some((other) => [overlap, counted].some((of) => differInFew(of, place, other, k))))
      kept.push(place);
  return new Set(sets.filter((_, place) => !kept.includes(place)));
}

/** How many people are in each two of the sets; of one with itself: in that set. */
function overlapOf(
  sets: readonly string[],
  together: readonly Together[],
  groupsOf: (one: Together) => readonly string[],
): number[][] {
  const places = new Map(sets.map((set, place) => [set, place]));
  const overlap = sets.map(() => sets.map(() => 0));
  for (const one of together) {
    const inSets = groupsOf(one).flatMap((group) => places.get(group) ?? []);
    for (const a of inSets) for (const b of inSets) overlap[a]![b]! += one.people;
  }
  return overlap;
}

const differInFew = (overlap: readonly number[][], a: number, b: number, k: number): boolean =>
  [a, b].some((place) => {
    const lacking = overlap[place]![place]! - overlap[a]![b]!;
    return lacking > 0 && lacking < k;
  });

/** Hides a part that tells of few people. */
export const suppressPart = (part: Measurement, k: number): Measurement =>
  hide(part, isFew(part, k) ? TOO_FEW : COMPLEMENTARY);

const reasonsToHide = (
  groups: readonly Measurement[],
  k: number,
): ReturnType<typeof groupsToHide<Measurement>> => groupsToHide(groups, sizeOf, k);

/**
 * Which groups to hide, each with why: those of fewer than `k` people, and beside them the next smallest, until what is
 * hidden is nobody or at least `k` people together.
 * @param hidden people of the whole who are in none of the groups
 */
export function groupsToHide<Group>(
  groups: readonly Group[],
  peopleIn: (group: Group) => number,
  k: number,
  hidden = 0,
): Map<Group, typeof TOO_FEW | typeof COMPLEMENTARY> {
  const reasons = new Map<Group, typeof TOO_FEW | typeof COMPLEMENTARY>();
  let people = hidden;
  for (const group of groups) {
    const size = peopleIn(group);
    if (size === 0 || size >= k) continue;
    reasons.set(group, TOO_FEW);
    people += size;
  }
  const bySize = groups
    .filter((group) => peopleIn(group) >= k)
    .toSorted((a, b) => peopleIn(a) - peopleIn(b));
  for (const group of bySize) {
    if (people === 0 || people >= k) break;
    reasons.set(group, COMPLEMENTARY);
    people += peopleIn(group);
  }
  return reasons;
}

/** The group that leaves the fewest people to be worked out when it is hidden; of those the smallest. */
function firstToHide(together: readonly Together[], shown: ReadonlySet<string>, k: number): string {
  const [first] = [...shown]
    .map((group) => ({
      group,
      few: fewOf(together, new Set([...shown].filter((other) => other !== group)), k),
      people: together.reduce(
        (sum, { groups, people }) => sum + (groups.includes(group) ? people : 0),
        0,
      ),
    }))
    .toSorted((a, b) => a.few - b.few || a.people - b.people);
  return first!.group;
}

/** How many people are in a set of fewer than `k` that what shows tells of. */
function fewOf(together: readonly Together[], shown: ReadonlySet<string>, k: number): number {
  const alike = new Map<string, number>();
  let inHidden = 0;
  for (const { groups, counted, people } of together) {
    if (counted.length === 0) continue;
    const key = JSON.stringify(groups.filter((group) => shown.has(group)));
    alike.set(key, (alike.get(key) ?? 0) + people);
    if (!counted.every((group) => shown.has(group))) inHidden += people;
  }
  return [...alike.values(), inHidden].reduce((sum, people) => sum + (people < k ? people : 0), 0);
}

const isHidden = ({ suppressed, reason }: Measurement): boolean =>
  suppressed && (reason === TOO_FEW || reason === COMPLEMENTARY);

const sizeOf = ({ people, denominator }: Measurement): number => people ?? denominator ?? 0;

const isFew = (measurement: Measurement, k: number): boolean =>
  sizeOf(measurement) > 0 && sizeOf(measurement) < k;

const isAllEqual = ({ unit, numerator, denominator }: Measurement): boolean =>
  unit === 'ratio' &&
  denominator !== null &&
  denominator > 0 &&
  (numerator === 0 || numerator === denominator);

/** Of a group in which all or none count: within the step that one person makes, rounded outwards to 5 %. */
function boundOf({ numerator, denominator }: Measurement): string {
  const step = Math.ceil((100 / denominator!) * 0.2) * 5;
  return numerator === 0 ? `≤ ${step} %` : `≥ ${100 - step} %`;
}

const hide = (measurement: Measurement, reason: string): Measurement => ({
  ...measurement,
  value: null,
  numerator: null,
  denominator: null,
  suppressed: true,
  reason,
  people: undefined,
  figures: undefined,
});
