import { describe, expect, it } from 'vitest';
import { type CountedMessage, countedReach } from './counted-reach.js';

const message = (given: Partial<CountedMessage>): CountedMessage => ({
  audienceIds: ['A'],
  members: 20,
  known: 0,
  counted: 18,
  ...given,
});

describe('countedReach', () => {
  it('is the count of a meeting', () => {
    expect(countedReach([message({})])).toBe(18);
    expect(countedReach([])).toBe(0);
  });

  it('is never more than there are people', () => {
    expect(countedReach([message({ counted: 40 })])).toBe(20);
  });

  it('leaves out who is known by name already', () => {
    expect(countedReach([message({ known: 15 })])).toBe(3);
    expect(countedReach([message({ known: 19 })])).toBe(0);
  });

  it('adds messages to different audiences', () => {
    expect(countedReach([message({}), message({ audienceIds: ['B'], counted: 7 })])).toBe(25);
  });

  it('takes the better of messages to the same audience', () => {
    expect(
      countedReach([message({ counted: 5 }), message({ counted: 9 }), message({ counted: 4 })]),
    ).toBe(9);
    expect(
      countedReach([
        message({ audienceIds: ['A', 'B'], members: 40, counted: 30 }),
        message({ counted: 18 }),
        message({ audienceIds: ['C'], counted: 2 }),
      ]),
    ).toBe(32);
  });
});
