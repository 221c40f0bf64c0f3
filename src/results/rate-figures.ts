import { type Figures, ratio } from '../metrics/metric.js';
import { answeringWindow, type AnsweringTime } from './released-scores.js';

/** How many answered a survey, of how many who were invited. */
export interface Answered extends AnsweringTime {
  /** Null: fewer than the threshold. */
  responses: number | null;
  /** Null: not known. */
  invited: number | null;
}

/** `responses ÷ invited`; who were invited is no secret, who answered is one of few. */
export function rateFigures({ responses, invited, ...time }: Answered): Figures {
  const { value, ...counts } =
    responses === null
      ? { value: null, denominator: invited, reason: 'too-few-answers' }
      : invited === null
        ? { value: null, numerator: responses, reason: 'not-known-invited' }
        : ratio(responses, invited, 'not-known-invited');
  return {
    value,
    ...counts,
    window: answeringWindow(time),
    figures: invited === null ? {} : { invited },
    published: {
      value,
      numerator: null,
      denominator: null,
      reason: null,
      ...counts,
      suppressed: responses === null,
    },
  };
}
