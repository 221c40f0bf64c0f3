import { describe, expect, it } from 'vitest';
import { readSample } from '../../test/support/samples.js';
import { activeRate, countsInReport, isActiveInReport } from './active-in-report.js';
import { usageCopilotDetailProfile } from './usage-copilot-detail.profile.js';

describe('active in a report', () => {
  it('is whose last activity lies less than 28 days before the refresh', () => {
    expect(isActiveInReport('2026-11-16', '2026-11-16')).toBe(true);
    expect(isActiveInReport('2026-10-20', '2026-11-16')).toBe(true);
    expect(isActiveInReport('2026-10-19', '2026-11-16')).toBe(false);
    expect(isActiveInReport(null, '2026-11-16')).toBe(false);
  });

  it.each([
    ['2026-08-31', 146],
    ['2026-09-07', 249],
    ['2026-09-14', 328],
    ['2026-09-21', 380],
    ['2026-09-28', 404],
    ['2026-10-05', 420],
    ['2026-10-12', 429],
    ['2026-10-19', 444],
    ['2026-10-26', 452],
    ['2026-11-02', 457],
    ['2026-11-09', 467],
    ['2026-11-16', 467],
  ])('in the sample of %s are %i of 600', async (day, active) => {
    const { rows } = await readSample(`copilot-usage-${day}.csv`, usageCopilotDetailProfile, [], {
      projectId: 'copilot',
    });
    const counts = countsInReport(
      day,
      rows.map(({ row }) => row.lastActivity),
    );
    expect(counts).toEqual({ enabled: 600, active });
  });
});

describe('the active rate', () => {
  it('is active ÷ enabled', () => {
    expect(activeRate({ enabled: 600, active: 467 })).toEqual({
      value: 467 / 600,
      numerator: 467,
      denominator: 600,
    });
    expect(activeRate({ enabled: 354_590, active: 144_022 }).value).toBeCloseTo(0.40616, 5);
  });

  it('is unknown over nobody, and where more are active than enabled', () => {
    expect(activeRate({ enabled: 0, active: 0 })).toMatchObject({
      value: null,
      reason: 'nobody-enabled',
    });
    expect(activeRate({ enabled: 10, active: 11 })).toMatchObject({
      value: null,
      reason: 'more-active-than-enabled',
    });
  });
});
