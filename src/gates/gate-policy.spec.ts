import { describe, expect, it } from 'vitest';
import type { Criterion } from './criterion.js';
import { ALL_CRITERIA } from './default-gates.js';
import {
  applyPolicy,
  policyFaults,
  PRESET_ADJUSTMENTS,
  PRESETS,
  STANDARD_POLICY,
} from './gate-policy.js';

const LEGAL = ['ai-profile-complete', 'dpia', 'supplier', 'security'];

const under = (policy: Partial<typeof STANDARD_POLICY>): Map<string, Criterion> =>
  new Map(
    applyPolicy(ALL_CRITERIA, { ...STANDARD_POLICY, ...policy }).map((each) => [each.key, each]),
  );

const thresholdOf = (criteria: Map<string, Criterion>, key: string): unknown => {
  const criterion = criteria.get(key)!;
  return criterion.kind === 'computed' ? criterion.threshold : undefined;
};

const countMandatory = (criteria: Map<string, Criterion>): number =>
  [...criteria.values()].filter(({ mandatory }) => mandatory).length;

describe('a gate policy', () => {
  it('of the standard preset is the table of default gates', () => {
    expect(applyPolicy(ALL_CRITERIA, STANDARD_POLICY)).toEqual(ALL_CRITERIA);
  });

  it.each(PRESETS)('of preset %s changes only what may be changed', (preset) => {
    expect(policyFaults(PRESET_ADJUSTMENTS[preset], ALL_CRITERIA)).toEqual([]);
  });

  it('asks less with light and more with high_risk', () => {
    const [light, standard, strict] = PRESETS.map((preset) => under({ preset }));
    expect(countMandatory(light!)).toBeLessThan(countMandatory(standard!));
    expect(countMandatory(strict!)).toBe(ALL_CRITERIA.length);
    expect(
      [light!, standard!, strict!].map((criteria) => thresholdOf(criteria, 'training-coverage')),
    ).toEqual([0.6, 0.8, 0.95]);
    expect(strict!.get('strategy-answered')!.recommendedWhen).toBeUndefined();
  });

  it('lets the programme overrule its preset', () => {
    const criteria = under({
      preset: 'light',
      thresholds: { 'training-coverage': 0.9, 'start-small': 100, baseline: 0.5 },
      mandatory: { baseline: true, support: false },
    });
    expect(thresholdOf(criteria, 'training-coverage')).toBe(0.9);
    expect(thresholdOf(criteria, 'start-small')).toBe(100);
    expect(thresholdOf(criteria, 'baseline')).toBe(0.5);
    expect(criteria.get('baseline')!.mandatory).toBe(true);
    expect(criteria.get('support')!.mandatory).toBe(false);
  });

  it('never makes what the law asks optional', () => {
    const mandatory = Object.fromEntries(LEGAL.map((key) => [key, false]));
    for (const preset of PRESETS)
      for (const key of LEGAL) expect(under({ preset, mandatory }).get(key)!.mandatory).toBe(true);
  });
});

describe('the faults of a gate policy', () => {
  it.each([
    [{ thresholds: { nonsense: 1 } }, '/thresholds/nonsense', 'unknown-criterion'],
    [{ mandatory: { 'a/b': true } }, '/mandatory/a~1b', 'unknown-criterion'],
    [{ thresholds: { 'training-coverage': 80 } }, '/thresholds/training-coverage', 'out-of-range'],
    [{ thresholds: { 'training-coverage': 0 } }, '/thresholds/training-coverage', 'out-of-range'],
    [{ thresholds: { lessons: 1.5 } }, '/thresholds/lessons', 'out-of-range'],
    [{ thresholds: { support: 1 } }, '/thresholds/support', 'fixed-threshold'],
    [{ thresholds: { satisfied: 0.5 } }, '/thresholds/satisfied', 'fixed-threshold'],
    [
      { thresholds: { 'satisfaction-held': 1 } },
      '/thresholds/satisfaction-held',
      'fixed-threshold',
    ],
    [
      { thresholds: { 'use-case-described': 1 } },
      '/thresholds/use-case-described',
      'fixed-threshold',
    ],
    [
      { thresholds: { 'ai-profile-complete': 1 } },
      '/thresholds/ai-profile-complete',
      'legal-criterion',
    ],
    [{ mandatory: { dpia: false } }, '/mandatory/dpia', 'legal-criterion'],
  ])('of %j', (change, location, code) => {
    expect(policyFaults({ thresholds: {}, mandatory: {}, ...change }, ALL_CRITERIA)).toEqual([
      expect.objectContaining({ in: 'body', location, code }),
    ]);
  });

  it('come all at once', () => {
    const faults = policyFaults(
      { thresholds: { nonsense: 1, 'training-coverage': 2 }, mandatory: { security: false } },
      ALL_CRITERIA,
    );
    expect(faults).toHaveLength(3);
  });
});
