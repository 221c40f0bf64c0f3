import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOnDay, type EvidenceVersion } from './evidence-on-day.js';

const DAY = '2026-11-23';
const DPIA = { kind: 'dpia', orPositive: 'dpia_prescan' } as const;

let clock = 0;
const version = (over: Partial<EvidenceVersion> = {}): EvidenceVersion => ({
  id: `version-${++clock}`,
  kind: 'dpia',
  verdict: 'positive',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  residualRisk: 'low',
  recordedAt: new Date(1_700_000_000_000 + clock * 1000),
  ...over,
});

describe('evidence on a day', () => {
  it('is lacking when there is none of the kind', () => {
    expect(evidenceOnDay([version({ kind: 'iama' })], DPIA, DAY)).toEqual({
      state: 'lacking',
      version: null,
    });
  });

  it.each([
    ['2025-12-31', 'not_yet'],
    ['2026-01-01', 'valid'],
    ['2026-12-31', 'valid'],
    ['2027-01-01', 'lapsed'],
  ])('holds on its first and its last day: on %s it is %s', (day, state) => {
    expect(evidenceOnDay([version()], DPIA, day).state).toBe(state);
  });

  it('does not end without a last day', () => {
    expect(evidenceOnDay([version({ validUntil: null })], DPIA, '2999-01-01').state).toBe('valid');
  });

  it('follows the latest version that is valid on the day', () => {
    const first = version();
    const second = version({ verdict: 'negative', validFrom: '2026-06-01' });
    const third = version({ validFrom: '2027-01-01', validUntil: '2027-12-31' });
    const versions = [second, third, first];
    expect(evidenceOnDay(versions, DPIA, '2026-05-31')).toEqual({ state: 'valid', version: first });
    expect(evidenceOnDay(versions, DPIA, DAY)).toEqual({ state: 'negative', version: second });
    expect(evidenceOnDay(versions, DPIA, '2027-02-01').version).toBe(third);
  });

  it('counts conditions as positive and a high residual risk as negative', () => {
    const conditions = version({ verdict: 'positive_with_conditions' });
    expect(evidenceOnDay([conditions], DPIA, DAY).state).toBe('valid');
    expect(evidenceOnDay([version({ residualRisk: 'high' })], DPIA, DAY).state).toBe('high_risk');
    expect(evidenceOnDay([version({ residualRisk: 'high' }), version()], DPIA, DAY).state).toBe(
      'valid',
    );
  });

  it('takes a positive pre-scan instead of a DPIA, and no other', () => {
    const prescan = (verdict: EvidenceVersion['verdict']): EvidenceVersion =>
      version({ kind: 'dpia_prescan', verdict, residualRisk: null });
    expect(evidenceOnDay([prescan('positive')], DPIA, DAY).state).toBe('valid');
    expect(evidenceOnDay([prescan('positive_with_conditions')], DPIA, DAY).state).toBe('lacking');
    expect(evidenceOnDay([prescan('negative')], DPIA, DAY).state).toBe('lacking');
    expect(evidenceOnDay([prescan('positive')], { kind: 'dpia' }, DAY).state).toBe('lacking');
    expect(evidenceOnDay([version(), prescan('negative')], DPIA, DAY).state).toBe('valid');
  });

  it('lets a later negative DPIA overrule a pre-scan', () => {
    const prescan = version({ kind: 'dpia_prescan' });
    const dpia = version({ verdict: 'negative' });
    expect(evidenceOnDay([prescan, dpia], DPIA, DAY).state).toBe('negative');
  });

  it('does not depend on the order of the versions', () => {
    const versions = fc.array(
      fc
        .record({
          kind: fc.constantFrom('dpia' as const, 'dpia_prescan' as const),
          verdict: fc.constantFrom('positive' as const, 'negative' as const),
          validFrom: fc.constantFrom('2026-01-01', '2026-11-23', '2027-01-01'),
          recordedAt: fc.constantFrom(new Date(1), new Date(2)),
        })
        .map(version),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(versions, fc.infiniteStream(fc.nat()), (list, stream) => {
        const shuffled = list
          .map((item) => ({ item, rank: stream.next().value as number }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ item }) => item);
        expect(evidenceOnDay(shuffled, DPIA, DAY)).toEqual(evidenceOnDay(list, DPIA, DAY));
      }),
    );
  });
});
