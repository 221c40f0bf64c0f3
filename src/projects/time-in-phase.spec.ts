import { describe, expect, it } from 'vitest';
import type { Phase } from './phase.js';
import { phaseAt, type Step, timeInPhases, type TransitionKind } from './time-in-phase.js';

const step = (kind: TransitionKind, day: string, toPhase: Phase | null = null): Step => ({
  id: `${kind} ${day}`,
  kind,
  toPhase,
  occurredAt: new Date(`${day}T12:00:00Z`),
});

const steps = [
  step('start', '2026-01-01', 'preparation'),
  step('advance', '2026-01-11', 'rollout'),
  step('hold', '2026-01-16', 'rollout'),
  step('resume', '2026-01-20', 'rollout'),
  step('back', '2026-01-21', 'preparation'),
  step('advance', '2026-01-24', 'rollout'),
];
const zone = 'Europe/Amsterdam';
const at = (day: string): Date => new Date(`${day}T20:00:00Z`);

describe('timeInPhases', () => {
  it('adds up all visits, the open one up to the day', () => {
    const { preparation, rollout, uptake } = timeInPhases(steps, at('2026-01-31'), zone);
    expect(preparation.days).toBe(13);
    expect(rollout).toMatchObject({ days: 13, onHoldDays: 4 });
    expect(uptake).toEqual({ days: 0, onHoldDays: 0, visits: [] });
  });

  it('says which step opened and closed each visit', () => {
    const { rollout } = timeInPhases(steps, at('2026-01-31'), zone);
    expect(rollout.visits.map(({ enteredBy, leftBy }) => [enteredBy, leftBy])).toEqual([
      ['advance 2026-01-11', 'back 2026-01-21'],
      ['advance 2026-01-24', null],
    ]);
  });

  it('knows a past day only up to then', () => {
    const { preparation, rollout } = timeInPhases(steps, at('2026-01-18'), zone);
    expect(preparation.days).toBe(10);
    expect(rollout).toMatchObject({ days: 5, onHoldDays: 2 });
  });

  it('ends with the project', () => {
    const ended = [...steps, step('stop', '2026-01-27')];
    expect(timeInPhases(ended, at('2026-06-01'), zone).rollout.days).toBe(9);
  });
});

describe('phaseAt', () => {
  it('is none before the start and after the end', () => {
    expect(phaseAt(steps, at('2025-12-31'))).toBeNull();
    expect(phaseAt(steps, at('2026-01-22'))).toBe('preparation');
    expect(phaseAt([...steps, step('complete', '2026-02-01')], at('2026-02-02'))).toBeNull();
  });
});
