import type { ImportWarning } from '../imports/imports.texts.js';
import type { Survey } from '../surveys/survey.entity.js';

/** What somebody should know before so many answers close a survey. */
export function answerWarnings(
  { threshold, invitedElsewhere }: Pick<Survey, 'threshold' | 'invitedElsewhere'>,
  respondents: number,
): ImportWarning[] {
  if (respondents === 0) return [];
  if (respondents < threshold) return ['too-few-answers'];
  if (invitedElsewhere === null) return ['invited-unknown'];
  return respondents > invitedElsewhere ? ['more-than-invited'] : [];
}
