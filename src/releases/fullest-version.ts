import type { QuestionFigures } from './question.js';

/** What may be shown at most; beside an exact score nothing of a breakdown or a distribution when it is not. */
export interface Shows {
  exact: boolean;
  breakdown: boolean;
  distribution: boolean;
}

/** Ever less; scores of departments outlast a distribution. */
const VERSIONS: readonly Shows[] = [
  { exact: true, breakdown: true, distribution: true },
  { exact: true, breakdown: true, distribution: false },
  { exact: true, breakdown: false, distribution: true },
  { exact: true, breakdown: false, distribution: false },
  { exact: false, breakdown: false, distribution: false },
];

/** The most figures that do not tell; of the last version, a bound at most, when all do. */
export function fullestVersion(
  figuresOf: (shows: Shows) => QuestionFigures,
  isTelling: (figures: QuestionFigures) => boolean,
): QuestionFigures {
  const [first, ...less] = VERSIONS;
  let figures = figuresOf(first!);
  for (const shows of less) {
    if (!isTelling(figures)) break;
    figures = figuresOf(shows);
  }
  return figures;
}
