/** How often each of the choices was made, and whether that may be known. */
export interface ShownChoice {
  key: string;
  count: number;
  isShown: boolean;
}

export interface CountedChoice {
  key: string;
  count: number;
}

/**
 * Of choices of which each respondent made one: none is shown when fewer than `k`, or nobody, made another. Else, when
 * one was made by 1 to `k` − 1, all of fewer than `k` are hidden, also those that nobody made, and the smallest of the
 * others with them: of each of the hidden ones it may be the one that many made.
 */
export function shownOneOf(counts: readonly CountedChoice[], k: number): ShownChoice[] {
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  const largest = Math.max(...counts.map(({ count }) => count));
  const hasFew = counts.some(({ count }) => count > 0 && count < k);
  const hiddenUpTo = hasFew ? Math.min(...counts.map(({ count }) => (count < k ? n : count))) : -1;
  return counts.map((one) => ({
    ...one,
    isShown: n - largest >= k && one.count > hiddenUpTo,
  }));
}

/**
 * Of choices of which each respondent made any number: shown when `k` made it and `k` did not. Where nobody may skip,
 * each made at least one: when all are shown, those made beyond that must be `k` too, else the smallest is hidden.
 */
export function shownOfSeveral(
  counts: readonly CountedChoice[],
  respondents: number,
  { skippable }: { skippable: boolean },
  k: number,
): ShownChoice[] {
  const shown = counts.map((one) => ({
    ...one,
    isShown: one.count >= k && respondents - one.count >= k,
  }));
  const beyondOne = counts.reduce((sum, { count }) => sum + count, 0) - respondents;
  if (skippable || beyondOne >= k || !shown.every(({ isShown }) => isShown)) return shown;
  const smallest = Math.min(...counts.map(({ count }) => count));
  return shown.map((one) => ({ ...one, isShown: one.count > smallest }));
}
