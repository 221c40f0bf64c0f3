import type { Figures, Shows } from './question.js';

/** What may be shown of a question, and ever less. */
const VERSIONS: readonly Shows[] = [
  { exact: true, breakdown: true, distribution: true },
  { exact: true, breakdown: false, distribution: true },
  { exact: true, breakdown: false, distribution: false },
  { exact: false, breakdown: false, distribution: false },
];

/** The most figures that do not tell; of the last version, a bound at most, when all do. */
export function fullestVersion(
  figuresOf: (shows: Shows) => Figures,
  isTelling: (figures: Figures) => boolean,
): Figures {
  const [first, ...less] = VERSIONS;
  let figures = figuresOf(first!);
  for (const shows of less) {
    if (!isTelling(figures)) break;
    figures = figuresOf(shows);
  }
  return figures;
}
