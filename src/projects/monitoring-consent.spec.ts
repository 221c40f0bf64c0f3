import { describe, expect, it } from 'vitest';
import { type ConsentVersion, monitoringConsent } from './monitoring-consent.js';

const DAY = '2026-06-01';

const version = (kind: ConsentVersion['kind'], given: Partial<ConsentVersion> = {}) => ({
  kind,
  versionNumber: 1,
  verdict: 'positive' as const,
  residualRisk: null,
  validFrom: '2026-01-01',
  validUntil: '2026-12-31' as string | null,
  ...given,
});
const council = (given: Partial<ConsentVersion> = {}) => version('works_council_answer', given);
const dpia = (given: Partial<ConsentVersion> = {}) => version('dpia', given);
const lacks = (versions: ConsentVersion[], day = DAY) => monitoringConsent(versions, day).lacks;

describe('monitoringConsent', () => {
  it('allows with both, up to the first day on which one ends', () => {
    expect(monitoringConsent([council(), dpia({ validUntil: '2026-09-30' })], DAY)).toEqual({
      allowed: true,
      until: '2026-09-30',
      lacks: [],
    });
    const endless = [council({ validUntil: null }), dpia({ validUntil: null })];
    expect(monitoringConsent(endless, DAY)).toEqual({ allowed: true, until: null, lacks: [] });
  });

  it('counts both ends', () => {
    expect(lacks([council(), dpia()], '2026-01-01')).toEqual([]);
    expect(lacks([council(), dpia()], '2026-12-31')).toEqual([]);
    expect(lacks([council(), dpia()], '2025-12-31')).toHaveLength(2);
    expect(lacks([council(), dpia()], '2027-01-01')).toHaveLength(2);
  });

  it('counts an answer with conditions', () => {
    expect(lacks([council({ verdict: 'positive_with_conditions' }), dpia()])).toEqual([]);
  });

  it.each<[ConsentVersion[], object[]]>([
    [
      [],
      [
        { kind: 'works_council_answer', reason: 'missing' },
        { kind: 'dpia', reason: 'missing' },
      ],
    ],
    [[council()], [{ kind: 'dpia', reason: 'missing' }]],
    [
      [council({ validFrom: '2026-06-02' }), dpia()],
      [{ kind: 'works_council_answer', reason: 'missing' }],
    ],
    [
      [council({ verdict: 'negative' }), dpia()],
      [{ kind: 'works_council_answer', reason: 'negative' }],
    ],
    [[council(), dpia({ residualRisk: 'high' })], [{ kind: 'dpia', reason: 'negative' }]],
    [[council(), dpia({ validUntil: '2026-05-31' })], [{ kind: 'dpia', reason: 'lapsed' }]],
  ])('says what %j lacks', (versions, expected) => {
    expect(monitoringConsent(versions, DAY)).toEqual({
      allowed: false,
      until: null,
      lacks: expected,
    });
  });

  it('lets the latest version that has begun decide', () => {
    const second = (given: Partial<ConsentVersion>) => council({ versionNumber: 2, ...given });
    const withdrawn = second({ verdict: 'negative' });
    expect(lacks([withdrawn, council(), dpia()])).toMatchObject([{ reason: 'negative' }]);
    // A shorter version in the place of a longer one does not leave the longer one behind.
    const shortened = second({ validUntil: '2026-05-31' });
    expect(lacks([council(), shortened, dpia()])).toMatchObject([{ reason: 'lapsed' }]);
    const toCome = second({ validFrom: '2027-01-01', validUntil: null });
    expect(lacks([council(), toCome, dpia()])).toEqual([]);
    const renewed = dpia({ validUntil: null });
    expect(monitoringConsent([council(), toCome, renewed], DAY).until).toBeNull();
    const refused = second({ validFrom: '2026-08-01', verdict: 'negative' });
    expect(monitoringConsent([council(), refused, renewed], DAY).until).toBe('2026-07-31');
  });
});
