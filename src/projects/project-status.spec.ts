import { describe, expect, it } from 'vitest';
import { statusTransition } from './project-status.js';

describe('statusTransition', () => {
  it.each([
    ['draft', 'active', 'start'],
    ['active', 'on_hold', 'hold'],
    ['on_hold', 'active', 'resume'],
    ['on_hold', 'stopped', 'stop'],
    ['draft', 'on_hold', undefined],
    ['active', 'active', undefined],
    ['stopped', 'active', undefined],
    ['completed', 'stopped', undefined],
  ] as const)('leads from %s to %s by %s', (from, to, transition) => {
    expect(statusTransition(from, to)).toBe(transition);
  });
});
