import { describe, expect, it } from 'vitest';
import { type PlanContext, planGaps, type PlanMessage } from './plan-gaps.js';

const context: PlanContext = {
  audienceIds: ['a', 'b'],
  phase: 'rollout',
  goLiveDate: '2026-12-01',
  at: new Date('2026-11-25T12:00:00Z'),
  zone: 'Europe/Amsterdam',
};
const message = (given: Partial<PlanMessage> = {}): PlanMessage => ({
  id: 'm',
  phase: 'rollout',
  senderRole: 'sponsor',
  audienceIds: ['a', 'b'],
  plannedAt: new Date('2026-11-30T08:00:00Z'),
  status: 'scheduled',
  ...given,
});
const whole = [
  message(),
  message({ id: 'u', phase: 'uptake', plannedAt: new Date('2026-12-02T08:00:00Z') }),
  message({ id: 'n', phase: 'aftercare', plannedAt: new Date('2027-02-01T08:00:00Z') }),
];
const of = (messages: PlanMessage[], given: Partial<PlanContext> = {}) =>
  planGaps(messages, { ...context, ...given }).map(
    ({ kind, audienceId, phase, communicationId }) =>
      `${kind} ${audienceId ?? phase ?? communicationId}`,
  );

describe('planGaps', () => {
  it('finds none in a plan that speaks to everybody in every phase to come', () => {
    expect(of(whole)).toEqual([]);
  });

  it('names the audience that nobody speaks to, also where only a cancelled message would', () => {
    const some = whole.map((one) => ({ ...one, audienceIds: ['a'] }));
    expect(of([...some, message({ id: 'x', status: 'cancelled' })])).toEqual([
      'audience-not-addressed b',
    ]);
  });

  it('names the phases to come in which the sponsor says nothing', () => {
    const others = whole.map((one) => ({ ...one, senderRole: 'trainer' as const }));
    expect(of(others)).toEqual([
      'phase-without-sponsor rollout',
      'phase-without-sponsor uptake',
      'phase-without-sponsor aftercare',
    ]);
    expect(of(others, { phase: 'aftercare' })).toEqual(['phase-without-sponsor aftercare']);
  });

  it.each([
    ['without-audience', { audienceIds: [] }],
    ['without-moment', { plannedAt: null }],
    ['after-go-live', { plannedAt: new Date('2026-12-01T23:00:00Z') }],
    ['overdue', { plannedAt: new Date('2026-11-25T11:59:59Z') }],
  ])('says %s of a message that waits, and not of one that was sent', (kind, given) => {
    expect(of([...whole, message({ id: 'x', ...given })])).toEqual([`${kind} x`]);
    expect(of([...whole, message({ id: 'x', ...given, status: 'sent' })])).toEqual([]);
  });

  it('lets a message of the go-live day itself, and one of uptake after it', () => {
    const lastMinute = message({ id: 'x', plannedAt: new Date('2026-12-01T22:59:59Z') });
    expect(of([...whole, lastMinute])).toEqual([]);
  });
});
