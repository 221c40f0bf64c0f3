import { describe, expect, it } from 'vitest';
import { isEarlier, nextPhase } from './phase.js';

describe('phases', () => {
  it('follow each other and end', () => {
    expect(nextPhase('preparation')).toBe('rollout');
    expect(nextPhase('uptake')).toBe('aftercare');
    expect(nextPhase('aftercare')).toBeNull();
  });

  it('know which comes first', () => {
    expect(isEarlier('preparation', 'rollout')).toBe(true);
    expect(isEarlier('rollout', 'rollout')).toBe(false);
    expect(isEarlier('aftercare', 'uptake')).toBe(false);
  });
});
