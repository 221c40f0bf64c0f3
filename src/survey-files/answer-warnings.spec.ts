import { describe, expect, it } from 'vitest';
import { answerWarnings } from './answer-warnings.js';

describe('answerWarnings', () => {
  it.each([
    [0, null, []],
    [5, null, ['too-few-answers']],
    [5, 4, ['too-few-answers']],
    [6, null, ['invited-unknown']],
    [6, 5, ['more-than-invited']],
    [6, 6, []],
  ])('of %i answers by %o invited are %j', (respondents, invitedElsewhere, warnings) => {
    expect(answerWarnings({ threshold: 6, invitedElsewhere }, respondents)).toEqual(warnings);
  });
});
