import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.js';
import { pointsOf } from './points-of.js';
import { SUS } from './sus.instrument.js';
import { sus } from './sus.js';

const ofResponses = (responses: readonly Answers[]): ReturnType<typeof sus> =>
  sus(responses.map((answers) => pointsOf(SUS, answers)));
const respondent = (answers: readonly (number | null)[]): Answers =>
  Object.fromEntries(answers.map((answer, index) => [`q${index + 1}`, answer]));
const BEST = [5, 1, 5, 1, 5, 1, 5, 1, 5, 1];
const WORST = BEST.map((answer) => 6 - answer);
const point = fc.integer({ min: 1, max: 5 });
const ten = fc.array(point, { minLength: 10, maxLength: 10 });
const responses = fc.array(
  fc.oneof(ten, fc.array(fc.option(point), { maxLength: 10 })).map(respondent),
);

describe('sus', () => {
  it.each([
    [BEST, 100],
    [WORST, 0],
    [Array.from({ length: 10 }, () => 3), 50],
    [[4, 2, 4, 1, 4, 2, 5, 2, 4, 2], 80],
  ])('of %j is %d', (answers, score) => {
    expect(ofResponses([respondent(answers)]).value).toBe(score);
  });

  it('is the mean over who answered all ten', () => {
    expect(
      ofResponses([
        respondent(BEST),
        respondent(WORST),
        respondent([5, 1, 5, null, 5, 1, 5, 1, 5, 1]),
        {},
      ]),
    ).toMatchObject({
      kind: 'mean',
      value: 50,
      reason: null,
      n: 2,
      skipped: 2,
      scale: { min: 0, max: 100 },
      better: 'higher',
    });
  });

  it('is unknown when nobody answered all ten', () => {
    expect(ofResponses([respondent(BEST.slice(1))])).toMatchObject({
      value: null,
      reason: 'no-answers',
      n: 0,
      skipped: 1,
    });
  });

  it('of one respondent is 0 to 100 in steps of 2.5', () => {
    fc.assert(
      fc.property(ten, (answers) => {
        const score = ofResponses([respondent(answers)]).value!;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(score % 2.5).toBe(0);
      }),
    );
  });

  it('does not depend on the order of respondents, nor on those who skipped', () => {
    fc.assert(
      fc.property(responses, fc.nat(5), (list, skips) => {
        const score = ofResponses(list);
        const more = [...Array.from({ length: skips }, () => ({})), ...list.toReversed()];
        expect(ofResponses(more)).toEqual({ ...score, skipped: score.skipped + skips });
        expect(score.n + score.skipped).toBe(list.length);
      }),
    );
  });

  it('lies on its scale, and the best answers more never lower it', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const before = ofResponses(list).value ?? 0;
        const after = ofResponses([...list, respondent(BEST)]).value!;
        expect(after).toBeLessThanOrEqual(100);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
