import type { Criterion } from './criterion.js';

/**
 * Whether somebody may say how the criterion stands: a manual one always, a computed one where the project is for
 * fewer people than it says.
 * @param population null: not known
 */
export const mayBeByHand = (criterion: Criterion, population: number | null): boolean =>
  criterion.kind === 'manual' ||
  (criterion.kind === 'computed' &&
    criterion.byHand !== undefined &&
    population !== null &&
    population < criterion.byHand.below);
