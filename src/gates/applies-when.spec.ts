import { describe, expect, it } from 'vitest';
import { holds, missingFacts } from './applies-when.js';
import type { Condition } from './criterion.js';

const decides: Condition = { fact: 'usedInDecisions', is: [true] };
const highRisk: Condition = { fact: 'riskGroup', is: ['high_risk'] };
const either: Condition = { any: [highRisk, decides] };

describe('a condition over the facts of a project', () => {
  it.each([
    [decides, { usedInDecisions: true }, true],
    [decides, { usedInDecisions: false }, false],
    [decides, { usedInDecisions: null }, null],
    [decides, {}, null],
    [either, { usedInDecisions: true }, true],
    [either, { riskGroup: 'high_risk' as const }, true],
    [either, { riskGroup: 'exempt' as const }, null],
    [either, { riskGroup: 'exempt' as const, usedInDecisions: false }, false],
    [{ fact: 'population', below: 10 } as const, { population: 9 }, true],
    [{ fact: 'population', below: 10 } as const, { population: 10 }, false],
    [{ fact: 'population', below: 10 } as const, { population: 0 }, true],
  ])('%j of %j is %s', (condition, facts, outcome) => {
    expect(holds(condition, facts)).toBe(outcome);
  });

  it('names the facts that are not known', () => {
    expect(missingFacts(either, { riskGroup: 'exempt' })).toEqual(['usedInDecisions']);
    expect(missingFacts(either, {})).toEqual(['riskGroup', 'usedInDecisions']);
  });
});
