import { type Answers, answersTo } from './answers.js';
import type { Instrument, Scale } from './instrument.js';
import { withoutSkips } from './scale-answers.js';

/** What who answered every item of an instrument on one scale answered, in the order of the items, and how many did not. */
export function wholeResponses(
  { items }: Instrument,
  scale: Scale,
  responses: readonly Answers[],
): { whole: number[][]; skipped: number } {
  const whole = responses
    .map((response) =>
      withoutSkips(
        items.map((item) => answersTo(item, [response])[0] as number | null),
        scale,
      ),
    )
    .filter(({ skipped }) => skipped === 0)
    .map(({ answers }) => answers);
  return { whole, skipped: responses.length - whole.length };
}
