import { type Answers, answersTo } from './answers.js';
import type { Instrument, InstrumentKind, Scale } from './instrument.js';
import { withoutSkips } from './scale-answers.js';
import { SUS_SCALE } from './sus.instrument.js';

/** The scale of the items of those instruments of which a respondent has points over the whole. */
const SCALES: Partial<Record<InstrumentKind, Scale>> = {
  sus: SUS_SCALE,
  umux_lite: { min: 1, max: 7 },
};

/**
 * One respondent's points over a whole instrument: of SUS Σ(x − 1 of the odd items, 5 − x of the even ones), 0 to 40;
 * of UMUX-Lite q1 + q2 − 2, 0 to 12. Null when an item was skipped, and of every other instrument.
 */
export function pointsOf({ kind, items }: Instrument, answers: Answers): number | null {
  const scale = SCALES[kind];
  if (!scale) return null;
  const { answers: given, skipped } = withoutSkips(
    items.map((item) => answersTo(item, [answers])[0] as number | null),
    scale,
  );
  if (skipped > 0) return null;
  return given.reduce(
    (points, answer, index) =>
      points + (kind === 'sus' && index % 2 === 1 ? scale.max - answer : answer - scale.min),
    0,
  );
}
