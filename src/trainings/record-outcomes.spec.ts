import { describe, expect, it } from 'vitest';
import { type KnownRecord, recordOutcomes, type SentRecord } from './record-outcomes.js';

const sent = (given: Partial<SentRecord> = {}): SentRecord => ({
  personId: 'noor',
  courseId: 'basis',
  status: 'completed',
  completedAt: new Date('2026-06-01T10:00:00Z'),
  score: 80,
  source: 'skillhub',
  externalId: 'LMS-1',
  ...given,
});
const known = (given: Partial<KnownRecord> = {}): KnownRecord => ({
  ...sent(),
  id: 'known',
  ...given,
});

describe('recordOutcomes', () => {
  it('takes a new record, once', () => {
    expect(recordOutcomes([sent(), sent()], [])).toEqual([
      { outcome: 'accepted', supersedes: null },
      { outcome: 'unchanged', id: { item: 0 } },
    ]);
  });

  it('knows a record again', () => {
    expect(recordOutcomes([sent()], [known()])).toEqual([{ outcome: 'unchanged', id: 'known' }]);
  });

  it.each([
    ['status', { status: 'failed' }],
    ['score', { score: null }],
    ['person', { personId: 'imane' }],
    ['moment', { completedAt: new Date('2026-06-02T10:00:00Z') }],
  ] as const)('lets another %s of the same external id supersede', (_what, other) => {
    expect(recordOutcomes([sent(other)], [known()])).toEqual([
      { outcome: 'accepted', supersedes: 'known' },
    ]);
  });

  it('goes by person, course and moment where there is no external id', () => {
    const items = [
      sent({ externalId: null, score: 70 }),
      sent({ externalId: null, completedAt: new Date('2026-06-02T10:00:00Z') }),
      sent({ externalId: null, source: 'excel' }),
    ];
    expect(recordOutcomes(items, [known({ externalId: null })])).toEqual([
      { outcome: 'accepted', supersedes: 'known' },
      { outcome: 'accepted', supersedes: null },
      { outcome: 'accepted', supersedes: null },
    ]);
  });

  it('refuses two contents of one key in one call, both', () => {
    const items = [sent(), sent({ score: 90 }), sent({ externalId: 'LMS-2' })];
    expect(recordOutcomes(items, []).map(({ outcome }) => outcome)).toEqual([
      'refused',
      'refused',
      'accepted',
    ]);
  });

  it('says of what cannot be a record why', () => {
    expect(recordOutcomes(['unknown-person', sent()], [])).toEqual([
      { outcome: 'refused', code: 'unknown-person' },
      { outcome: 'accepted', supersedes: null },
    ]);
  });
});
