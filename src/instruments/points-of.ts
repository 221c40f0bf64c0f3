import { type Answers, answerTo } from './answers.js';
import type { Instrument, Scale } from './instrument.js';
import { withoutSkips } from './scale-answers.js';
import { SUS_SCALE } from './sus.instrument.js';
import { hasWholePoints, type WholeKind } from './whole-points.js';

/** Of the items. */
const SCALES: Record<WholeKind, Scale> = { sus: SUS_SCALE, umux_lite: { min: 1, max: 7 } };

/**
 * One respondent's points over a whole instrument: of SUS Σ(x − 1 of the odd items, 5 − x of the even ones), 0 to 40;
 * of UMUX-Lite q1 + q2 − 2, 0 to 12. Null when an item was skipped, and of every other instrument.
 */
export function pointsOf({ kind, items }: Instrument, answers: Answers): number | null {
  if (!hasWholePoints(kind)) return null;
  const scale = SCALES[kind];
  const { answers: given, skipped } = withoutSkips(
    items.map((item) => answerTo(item, answers) as number | null),
    scale,
  );
  if (skipped > 0) return null;
  return given.reduce(
    (points, answer, index) =>
      points + (kind === 'sus' && index % 2 === 1 ? scale.max - answer : answer - scale.min),
    0,
  );
}
