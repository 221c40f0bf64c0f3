import { describe, expect, it } from 'vitest';
import {
  decide,
  type Decision,
  decisionFaults,
  type DecisionRequest,
  type Since,
  type Submission,
} from './decide.js';
import type { Result } from './readiness.js';

type Row = Submission['criteria'][number];

const row = (key: string, result: Result, over: Partial<Row> = {}): Row => ({
  key,
  kind: 'computed',
  mandatory: true,
  result,
  conditional: false,
  ...over,
});

const submission = (criteria: Row[], over: Partial<Submission> = {}): Submission => ({
  phase: 'uptake',
  state: 'submitted',
  submittedBy: 'project_lead',
  criteria,
  ...over,
});

const request = (decision: Decision, over: Partial<DecisionRequest> = {}): DecisionRequest => ({
  decision,
  conditions: decision === 'conditional_go' ? [{ text: 'Meet opnieuw' }] : [],
  toPhase: null,
  outcome: null,
  ...over,
});

const since = (over: Partial<Since> = {}): Since => ({
  decidedBy: 'sponsor',
  day: '2026-11-23',
  waivers: [],
  prohibited: false,
  current: [],
  reopened: [],
  ...over,
});

const waiver = (criterionKey: string, until = '2027-01-15') => ({
  criterionKey,
  reason: 'Besteld',
  from: '2026-11-01',
  until,
});

const evidence = row('security', 'met', { kind: 'evidence' });

describe('a go', () => {
  it('leads to the next phase and says what it leans on', () => {
    const criteria = [
      row('training-coverage', 'met'),
      evidence,
      row('supplier', 'waived', { kind: 'evidence' }),
      row('habit', 'not_met', { mandatory: false }),
      row('dpia', 'not_applicable', { kind: 'evidence' }),
    ];
    const circumstances = since({ waivers: [waiver('supplier')] });
    expect(decide(submission(criteria), request('go'), circumstances)).toEqual({
      allowed: true,
      phase: 'aftercare',
      completed: false,
      leansOn: ['security', 'supplier'],
    });
  });

  it('out of aftercare completes the project', () => {
    const last = submission([row('lessons', 'met')], { phase: 'aftercare' });
    expect(decide(last, request('go', { outcome: 'scale_up' }), since())).toMatchObject({
      allowed: true,
      phase: 'aftercare',
      completed: true,
    });
  });

  it('is refused with what is missing, in the order of the gate', () => {
    const criteria = [row('b', 'unknown'), row('c', 'met'), row('a', 'not_met')];
    expect(decide(submission(criteria), request('go'), since())).toEqual({
      allowed: false,
      refusal: { code: 'gate-not-ready', missing: ['b', 'a'] },
    });
  });

  it('counts waivers given since, and not those that have ended since', () => {
    const criteria = [row('a', 'not_met'), row('b', 'waived')];
    const waivers = [waiver('a'), waiver('b', '2026-11-22')];
    expect(decide(submission(criteria), request('go'), since({ waivers }))).toEqual({
      allowed: false,
      refusal: { code: 'gate-not-ready', missing: ['b'] },
    });
  });

  it('counts no waiver for a prohibited AI', () => {
    const circumstances = since({ waivers: [waiver('a')], prohibited: true });
    expect(decide(submission([row('a', 'not_met')]), request('go'), circumstances)).toMatchObject({
      refusal: { code: 'gate-not-ready', missing: ['a'] },
    });
  });

  it('does not count what was met only after submission', () => {
    const circumstances = since({ current: [{ key: 'a', result: 'met' }] });
    expect(decide(submission([row('a', 'not_met')]), request('go'), circumstances).allowed).toBe(
      false,
    );
  });

  it('is refused when evidence has lapsed since, unless that is waived', () => {
    const current = [{ key: 'security', result: 'not_met' as const }];
    expect(decide(submission([evidence]), request('go'), since({ current }))).toEqual({
      allowed: false,
      refusal: { code: 'evidence-lapsed', missing: ['security'] },
    });
    const waivers = [waiver('security')];
    expect(
      decide(submission([evidence]), request('go'), since({ current, waivers })),
    ).toMatchObject({ allowed: true, leansOn: ['security'] });
  });

  it('ignores numbers that have fallen since', () => {
    const current = [{ key: 'training-coverage', result: 'not_met' as const }];
    const met = submission([row('training-coverage', 'met')]);
    expect(decide(met, request('go'), since({ current })).allowed).toBe(true);
  });

  it('is refused while an earlier gate is open again', () => {
    const circumstances = since({ reopened: ['preparation', 'uptake'] });
    expect(decide(submission([evidence]), request('go'), circumstances)).toEqual({
      allowed: false,
      refusal: { code: 'gate-reopened', phases: ['preparation'] },
    });
  });
});

describe('a conditional go', () => {
  const criteria = [row('satisfied', 'not_met', { conditional: true })];

  it('passes what lies within its conditional threshold, which a go does not', () => {
    expect(decide(submission(criteria), request('conditional_go'), since()).allowed).toBe(true);
    expect(decide(submission(criteria), request('go'), since()).allowed).toBe(false);
  });

  it('passes nothing else', () => {
    const more = [...criteria, row('a', 'unknown')];
    expect(decide(submission(more), request('conditional_go'), since())).toMatchObject({
      refusal: { code: 'gate-not-ready', missing: ['a'] },
    });
  });
});

describe('a no go and a way back', () => {
  const open = submission([row('a', 'not_met')]);

  it('are always possible', () => {
    expect(decide(open, request('no_go'), since({ reopened: ['preparation'] }))).toEqual({
      allowed: true,
      phase: 'uptake',
      completed: false,
      leansOn: [],
    });
    expect(decide(open, request('back', { toPhase: 'preparation' }), since())).toMatchObject({
      allowed: true,
      phase: 'preparation',
    });
  });
});

describe('any decision', () => {
  const decisions: Decision[] = ['go', 'conditional_go', 'no_go', 'back'];

  it.each(decisions)('%s is taken once, on what is still submitted, by somebody else', (each) => {
    const codeOf = (over: Partial<Submission>, decidedBy = 'sponsor') => {
      const ruling = decide(submission([], over), request(each), since({ decidedBy }));
      return ruling.allowed ? null : ruling.refusal.code;
    };
    expect(codeOf({ state: 'decided' })).toBe('already-decided');
    expect(codeOf({ state: 'withdrawn' })).toBe('already-withdrawn');
    expect(codeOf({}, 'project_lead')).toBe('own-submission');
  });
});

describe('the form of a decision', () => {
  it.each([
    ['uptake', request('go'), []],
    ['uptake', request('go', { conditions: [{}] }), ['conditions-only-with-conditional-go']],
    ['uptake', request('conditional_go', { conditions: [] }), ['conditions-needed']],
    ['uptake', request('back'), ['earlier-phase-needed']],
    ['uptake', request('back', { toPhase: 'uptake' }), ['earlier-phase-needed']],
    ['uptake', request('back', { toPhase: 'aftercare' }), ['earlier-phase-needed']],
    ['preparation', request('back', { toPhase: 'preparation' }), ['earlier-phase-needed']],
    ['uptake', request('back', { toPhase: 'rollout' }), []],
    ['uptake', request('no_go', { toPhase: 'rollout' }), ['to-phase-only-with-back']],
    ['uptake', request('go', { outcome: 'operate' }), ['outcome-only-out-of-aftercare']],
    ['aftercare', request('go'), ['outcome-needed']],
    ['aftercare', request('conditional_go', { outcome: 'operate' }), []],
    ['aftercare', request('no_go'), []],
    ['aftercare', request('no_go', { outcome: 'operate' }), ['outcome-only-out-of-aftercare']],
    [
      'uptake',
      request('no_go', { conditions: [{}], toPhase: 'rollout', outcome: 'operate' }),
      [
        'conditions-only-with-conditional-go',
        'to-phase-only-with-back',
        'outcome-only-out-of-aftercare',
      ],
    ],
  ] as const)('out of %s: %j', (phase, form, codes) => {
    expect(decisionFaults(phase, form).map(({ code }) => code)).toEqual(codes);
  });
});
