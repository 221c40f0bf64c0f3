import { describe, expect, it } from 'vitest';
import { isPhase, nextPhase, previousPhases } from './phase.js';

describe('phases', () => {
  it('follow each other and end', () => {
    expect(nextPhase('preparation')).toBe('rollout');
    expect(nextPhase('uptake')).toBe('aftercare');
    expect(nextPhase('aftercare')).toBeNull();
  });

  it('know which ones came before', () => {
    expect(previousPhases('preparation')).toEqual([]);
    expect(previousPhases('aftercare')).toEqual(['preparation', 'rollout', 'uptake']);
  });

  it('are four', () => {
    expect(isPhase('rollout')).toBe(true);
    expect(isPhase('Rollout')).toBe(false);
  });
});
