import { describe, expect, it } from 'vitest';
import { isGivenUp, pauseAfterAttempt, pauseWhileAway } from './sending-pause.js';

describe('how long sending waits', () => {
  it('grows with the attempts of a mail, up to two hours', () => {
    expect([1, 2, 3, 4, 5, 50].map(pauseAfterAttempt)).toEqual([60, 300, 1800, 7200, 7200, 7200]);
  });

  it('grows while the server is away, up to five minutes', () => {
    expect([1, 2, 3, 8, 9, 500].map(pauseWhileAway)).toEqual([2, 4, 8, 256, 300, 300]);
  });

  it('ends after five days', () => {
    const queued = new Date('2026-11-20T09:00:00Z');
    expect(isGivenUp(queued, new Date('2026-11-25T09:00:00Z'))).toBe(false);
    expect(isGivenUp(queued, new Date('2026-11-25T09:00:01Z'))).toBe(true);
  });
});
