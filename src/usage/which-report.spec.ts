import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownReport, kindOfReport, REPORT_KINDS, whichReport } from './which-report.js';

const report = (
  refreshDate: string,
  kind: KnownReport['kind'],
  received = 1,
  periodDays: number | null = kind === 'summary' ? 28 : null,
): KnownReport => ({
  refreshDate,
  kind,
  periodDays,
  receivedAt: new Date(Date.UTC(2026, 10, received)),
});

const NAMED = report('2026-11-16', 'named', 1);
const CONCEALED = report('2026-11-16', 'concealed', 2);
const SUMMARY = report('2026-11-16', 'summary', 3);

describe('the kind of a report', () => {
  it('is concealed when every name is, and named as soon as one is not', () => {
    const hash = 'C83BA27EFFBF7E0C94EAD9DD9DD09072';
    expect(kindOfReport([hash, '(Unknown)'])).toBe('concealed');
    expect(kindOfReport([hash, 'p000153@noorderwolde.example', '(Unknown)'])).toBe('named');
    expect(kindOfReport([])).toBe('concealed');
  });
});

describe('which report holds', () => {
  it('is the named one before the concealed one before the summary of a date, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([NAMED, CONCEALED, SUMMARY], { minLength: 1 }), (reports) => {
        const best = REPORT_KINDS.find((kind) => reports.some((one) => one.kind === kind));
        expect(whichReport(reports, '2026-11-23')?.kind).toBe(best);
      }),
    );
  });

  it('is of the newest refresh date, also when it says less or came in first', () => {
    const older = report('2026-11-09', 'named', 20);
    expect(whichReport([SUMMARY, older], '2026-11-23')).toBe(SUMMARY);
    expect(whichReport([older, SUMMARY], '2026-11-15')).toBe(older);
  });

  it('is none before the first refresh date', () => {
    expect(whichReport([NAMED], '2026-11-15')).toBeUndefined();
    expect(whichReport([NAMED], '2026-11-16')).toBe(NAMED);
  });

  it('is of summaries the one that looks back about 28 days', () => {
    const periods = [180, 7, 30, 90].map((days) => report('2026-11-16', 'summary', 1, days));
    expect(whichReport(periods, '2026-11-16')?.periodDays).toBe(30);
    expect(whichReport([...periods, SUMMARY], '2026-11-16')).toBe(SUMMARY);
  });

  it('is of two that are alike the one received last', () => {
    const again = report('2026-11-16', 'named', 9);
    expect(whichReport([NAMED, again], '2026-11-16')).toBe(again);
    expect(whichReport([again, NAMED], '2026-11-16')).toBe(again);
  });
});
