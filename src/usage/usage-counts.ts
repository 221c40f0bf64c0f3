/** How many people a group has, and how many of them count as what: active, habitual … */
export interface UsageCounts {
  people: number;
  counted: Readonly<Record<string, number>>;
}

/** The same as one list of numbers, `people` among them; some may not be known yet. */
export type NamedCounts = Readonly<Record<string, number>>;

export const namedCounts = ({ people, counted }: UsageCounts): NamedCounts => ({
  ...counted,
  people,
});

/** Whether they can be true of a group: no more count than there are people. */
export const arePossible = ({ people = Infinity, ...counted }: NamedCounts): boolean =>
  Object.values(counted).every((count) => count <= people);

/**
 * Whether two sets of counts of one group tell of a change of 1 to `k` − 1 people: in its people, in who counts, in who
 * does not, or in how many more count as the one than as the other.
 */
export function tellsOfFewChanged(one: NamedCounts, other: NamedCounts, k: number): boolean {
  const changes = Object.keys(one).flatMap((name) =>
    other[name] === undefined ? [] : [one[name]! - other[name]],
  );
  const isFew = (change: number): boolean => change !== 0 && Math.abs(change) < k;
  return changes.some(
    (change, place) =>
      isFew(change) || changes.slice(place + 1).some((later) => isFew(change - later)),
  );
}

/** One of them: of the people, or of who counts as `name`. */
export const countOf = ({ people, counted }: UsageCounts, name: string): number | undefined =>
  name === 'people' ? people : counted[name];

/** The same with another number in one place. */
export const withCount = (
  { people, counted }: UsageCounts,
  name: string,
  count: number,
): UsageCounts =>
  name === 'people'
    ? { people: count, counted }
    : { people, counted: { ...counted, [name]: count } };
