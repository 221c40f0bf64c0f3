import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CriterionOutcome,
  readinessOf,
  type Result,
  RESULTS,
  verdictOf,
} from './readiness.js';

const mandatory = (...results: Result[]): CriterionOutcome[] =>
  results.map((result) => ({ mandatory: true, result }));

describe('readiness', () => {
  it('is what is met over all that applies; what is waived applies', () => {
    expect(
      readinessOf(mandatory('met', 'met', 'waived', 'not_met', 'unknown', 'not_applicable')),
    ).toEqual({ met: 2, waived: 1, notMet: 1, unknown: 1, notApplicable: 1, value: 0.4 });
  });

  it('is not known when nothing applies', () => {
    expect(readinessOf(mandatory('not_applicable')).value).toBeNull();
    expect(readinessOf([]).value).toBeNull();
  });

  it('does not count what is only recommended', () => {
    const recommended: CriterionOutcome = { mandatory: false, result: 'not_met' };
    expect(readinessOf([recommended, ...mandatory('met')])).toMatchObject({ notMet: 0, value: 1 });
    expect(verdictOf([recommended, ...mandatory('met')])).toBe('ready');
  });
});

describe('the verdict', () => {
  it.each([
    [['met', 'unknown', 'not_met'], 'not_ready'],
    [['met', 'unknown'], 'unknown'],
    [['met', 'waived', 'not_applicable'], 'ready'],
    [[], 'ready'],
  ] as [Result[], string][])('of %j is %s', (results, verdict) => {
    expect(verdictOf(mandatory(...results))).toBe(verdict);
  });

  it('does not get worse when a criterion is waived', () => {
    const order = ['not_ready', 'unknown', 'ready'];
    const outcomes = fc.array(
      fc.record({ mandatory: fc.boolean(), result: fc.constantFrom(...RESULTS) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(outcomes, fc.nat(), (list, pick) => {
        const index = pick % list.length;
        const waived = list.with(index, { ...list[index]!, result: 'waived' });
        expect(order.indexOf(verdictOf(waived))).toBeGreaterThanOrEqual(
          order.indexOf(verdictOf(list)),
        );
      }),
    );
  });
});
