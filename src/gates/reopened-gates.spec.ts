import { describe, expect, it } from 'vitest';
import type { Result } from './readiness.js';
import { type PassedGate, reopenedGates } from './reopened-gates.js';

const passed = (result: Result, mandatory = true): PassedGate => ({
  phase: 'preparation',
  leansOn: ['dpia'],
  criteria: [
    { key: 'dpia', mandatory, result, title: 'De DPIA is geldig', reason: 'verlopen' },
    { key: 'objective-set', mandatory: true, result: 'not_met', title: '…', reason: null },
  ],
});

describe('a gate that was passed', () => {
  it.each(['not_met', 'unknown'] as const)('opens again when what it leans on is %s', (result) => {
    expect(reopenedGates([passed(result)])).toEqual([
      {
        phase: 'preparation',
        because: [{ criterionKey: 'dpia', title: 'De DPIA is geldig', reason: 'verlopen' }],
      },
    ]);
  });

  it.each(['met', 'waived', 'not_applicable'] as const)('stays closed while it is %s', (result) => {
    expect(reopenedGates([passed(result)])).toEqual([]);
  });

  it('does not open for what is only recommended now, nor for numbers that fell', () => {
    expect(reopenedGates([passed('not_met', false)])).toEqual([]);
    expect(reopenedGates([{ ...passed('not_met'), leansOn: [] }])).toEqual([]);
  });
});
