import { describe, expect, it } from 'vitest';
import { evidenceFaults, inheritable, isNegative, isValidOn } from './evidence-validity.js';

const version = (versionNumber: number, given: object = {}) => ({
  kind: 'dpia' as const,
  verdict: 'positive' as 'positive' | 'negative',
  residualRisk: null,
  validFrom: '2026-01-01',
  validUntil: '2026-12-31' as string | null,
  versionNumber,
  ...given,
});

describe('isValidOn', () => {
  it('counts both ends', () => {
    expect(isValidOn(version(1), '2026-01-01')).toBe(true);
    expect(isValidOn(version(1), '2026-12-31')).toBe(true);
    expect(isValidOn(version(1), '2025-12-31')).toBe(false);
    expect(isValidOn(version(1), '2027-01-01')).toBe(false);
    expect(isValidOn(version(1, { validUntil: null }), '2099-01-01')).toBe(true);
  });
});

describe('isNegative', () => {
  it('takes a DPIA with a high residual risk as a no', () => {
    expect(isNegative({ kind: 'dpia', verdict: 'positive', residualRisk: 'high' })).toBe(true);
    expect(isNegative({ kind: 'iama', verdict: 'positive', residualRisk: 'high' })).toBe(false);
    expect(isNegative({ kind: 'iama', verdict: 'negative', residualRisk: null })).toBe(true);
  });
});

describe('inheritable', () => {
  it('takes the latest valid version of each kind', () => {
    const versions = [
      version(2),
      version(1),
      version(3, { validFrom: '2027-01-01', validUntil: null }),
    ];
    expect(inheritable(versions, '2026-06-01')).toEqual([versions[0]]);
  });

  it('takes nothing where the latest valid version says no', () => {
    expect(inheritable([version(1), version(2, { verdict: 'negative' })], '2026-06-01')).toEqual(
      [],
    );
  });

  it('takes nothing that has lapsed', () => {
    expect(inheritable([version(1)], '2027-01-01')).toEqual([]);
  });
});

describe('evidenceFaults', () => {
  const condition = { text: 'Logging aan', owner: 'CISO', dueDate: '2026-06-01' };

  it.each([
    [version(1), []],
    [version(1, { validUntil: '2026-01-01' }), []],
    [version(1, { validUntil: '2025-12-31' }), ['/validUntil before-start']],
    [version(1, { verdict: 'positive_with_conditions' }), ['/conditions required']],
    [version(1, { verdict: 'positive_with_conditions', conditions: [condition] }), []],
    [version(1, { conditions: [condition] }), ['/conditions not-valid']],
  ])('%j', (given, faults) => {
    expect(evidenceFaults(given).map(({ location, code }) => `${location} ${code}`)).toEqual(
      faults,
    );
  });
});
