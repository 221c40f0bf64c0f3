import { describe, expect, it } from 'vitest';
import type { Result } from './readiness.js';
import { type PassedGate, reopenedGates } from './reopened-gates.js';

const passed = (result: Result, mandatory = true): PassedGate => ({
  phase: 'preparation',
  leansOn: ['dpia'],
  criteria: [
    {
      key: 'dpia',
      kind: 'evidence',
      mandatory,
      result,
      title: 'De DPIA is geldig',
      reason: 'DPIA was geldig tot en met 2026-06-30',
    },
    {
      key: 'objective-set',
      kind: 'computed',
      mandatory: true,
      result: 'not_met',
      title: 'Er is een doelstelling',
      reason: 'no-history',
    },
  ],
});

describe('a gate that was passed', () => {
  it.each(['not_met', 'unknown'] as const)('opens again when what it leans on is %s', (result) => {
    expect(reopenedGates([passed(result)])).toEqual([
      {
        phase: 'preparation',
        because: ['DPIA was geldig tot en met 2026-06-30'],
      },
    ]);
  });

  it('names by its title what only a waiver held', () => {
    const [gate] = reopenedGates([{ ...passed('met'), leansOn: ['objective-set'] }]);
    expect(gate?.because).toEqual(['Er is een doelstelling']);
  });

  it.each(['met', 'waived', 'not_applicable'] as const)('stays closed while it is %s', (result) => {
    expect(reopenedGates([passed(result)])).toEqual([]);
  });

  it('does not open for what is only recommended now, nor for numbers that fell', () => {
    expect(reopenedGates([passed('not_met', false)])).toEqual([]);
    expect(reopenedGates([{ ...passed('not_met'), leansOn: [] }])).toEqual([]);
  });
});
