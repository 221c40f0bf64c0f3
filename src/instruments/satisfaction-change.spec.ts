import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ces } from './ces.js';
import { csat } from './csat.js';
import { nps } from './nps.js';
import { type MeasuredScore, satisfactionChange } from './satisfaction-change.js';
import { sus } from './sus.js';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const satisfied = (yes: number, no: number): MeasuredScore<'csat'> => ({
  instrument: 'csat',
  version: 1,
  score: csat([...times(yes, 5), ...times(no, 2)]),
});
const effort = (...answers: number[]): MeasuredScore<'ces_5'> => ({
  instrument: 'ces_5',
  version: 1,
  score: ces({ instrument: 'ces_5', answers }),
});
const ease = (...answers: number[]): MeasuredScore<'ces_7'> => ({
  instrument: 'ces_7',
  version: 1,
  score: ces({ instrument: 'ces_7', answers }),
});

describe('the change of satisfaction', () => {
  it('is the last less the first, with both n and the margin', () => {
    const change = satisfactionChange(satisfied(70, 30), satisfied(40, 10));
    expect(change).toMatchObject({
      reason: null,
      first: { value: 0.7, n: 100 },
      last: { value: 0.8, n: 50 },
      held: true,
    });
    expect(change.change).toBeCloseTo(0.1, 10);
    // 71 ÷ 102 and 41 ÷ 52
    expect(change.margin).toBeCloseTo(0.12716, 4);
  });

  it('held when it fell less than the margin, and not beyond', () => {
    expect(satisfactionChange(satisfied(70, 30), satisfied(63, 37)).held).toBe(true);
    expect(satisfactionChange(satisfied(70, 30), satisfied(50, 50)).held).toBe(false);
  });

  it('held when all said the same twice, and not when all said less', () => {
    expect(satisfactionChange(ease(6, 6), ease(6, 6))).toMatchObject({ margin: 0, held: true });
    expect(satisfactionChange(ease(6, 6), ease(5, 5))).toMatchObject({ margin: 0, held: false });
  });

  it('of effort got worse when it rose, of ease when it fell', () => {
    const little = times(20, 1).with(0, 2);
    const much = times(20, 5).with(0, 4);
    expect(satisfactionChange(effort(...little), effort(...much)).held).toBe(false);
    expect(satisfactionChange(effort(...much), effort(...little)).held).toBe(true);
    expect(satisfactionChange(ease(...little), ease(...much)).held).toBe(true);
    expect(satisfactionChange(ease(...much), ease(...little)).held).toBe(false);
  });

  it('is of recommendations in points', () => {
    const before: MeasuredScore = { instrument: 'nps', version: 1, score: nps(times(50, 9)) };
    const after: MeasuredScore = {
      instrument: 'nps',
      version: 1,
      score: nps([...times(25, 9), ...times(25, 0)]),
    };
    expect(satisfactionChange(before, after)).toMatchObject({ change: -100, held: false });
  });

  it('is unknown when one of them has no answers', () => {
    expect(satisfactionChange(satisfied(0, 0), satisfied(5, 5))).toEqual({
      change: null,
      reason: 'no-answers',
      first: { value: null, n: 0 },
      last: { value: 0.5, n: 10 },
      margin: null,
      held: null,
    });
  });

  it('has no margin when a mean is of one answer', () => {
    expect(satisfactionChange(ease(6), ease(5, 6))).toMatchObject({
      change: -0.5,
      reason: 'too-few-answers',
      margin: null,
      held: null,
    });
  });

  it('is of one instrument in one version', () => {
    // @ts-expect-error two instruments
    expect(() => satisfactionChange(effort(1, 2), ease(1, 2))).toThrow(TypeError);
    const reworded = { ...satisfied(5, 5), version: 2 };
    expect(() => satisfactionChange(satisfied(5, 5), reworded)).toThrow(TypeError);
    const other: MeasuredScore = { instrument: 'csat', version: 1, score: nps([9]) };
    expect(() => satisfactionChange<string>(satisfied(5, 5), other)).toThrow(TypeError);
    const whole: MeasuredScore = { instrument: 'ces_7', version: 1, score: sus([]) };
    expect(() => satisfactionChange<string>(ease(5, 5), whole)).toThrow(TypeError);
  });

  it('held whenever the score did not fall, and turns round with its ends', () => {
    const measured = fc
      .tuple(fc.nat(100), fc.integer({ min: 1, max: 100 }))
      .map(([yes, no]) => satisfied(yes, no));
    fc.assert(
      fc.property(measured, measured, (first, last) => {
        const there = satisfactionChange(first, last);
        const back = satisfactionChange(last, first);
        expect(back.change).toBeCloseTo(-there.change!, 10);
        expect(back.margin).toBeCloseTo(there.margin!, 10);
        expect(there.held || back.held).toBe(true);
        expect(there.change! < 0 || there.held).toBe(true);
      }),
    );
  });
});
