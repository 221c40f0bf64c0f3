import { describe, expect, it } from 'vitest';
import type { Measurement } from '../metrics/measurement.js';
import { PHASES } from '../projects/phase.js';
import { DEFAULT_GATES } from './default-gates.js';
import { evaluateGate, type GateInput, metricsOf } from './evaluate-gate.js';

const measurement = (key: string, value: number): Measurement => ({
  key,
  group: null,
  value,
  numerator: value,
  denominator: 1,
  unit: 'count',
  scale: null,
  window: null,
  basis: 'register',
  suppressed: false,
  reason: null,
  definitionVersion: 1,
});

const uptake = (over: Partial<GateInput> = {}): GateInput => ({
  phase: 'uptake',
  criteria: DEFAULT_GATES.uptake,
  profile: { usageSource: 'named' },
  project: 'copilot-pilot',
  programme: 'ai-programma',
  predecessor: null,
  measurements: [
    measurement('training.coverage', 1),
    measurement('project.criteria_judged', 1),
    measurement('communication.uptake_messages', 1),
    measurement('survey.pulse_response', 0.5),
    measurement('survey.csat', 0.8),
    measurement('people.population', 50),
  ],
  evidence: [],
  manualChecks: ['adoption', 'support'].map((criterionKey) => ({
    criterionKey,
    met: true,
    note: null,
  })),
  waivers: [],
  asOf: { at: new Date('2026-11-23T22:59:59Z'), day: '2026-11-23' },
  language: 'nl',
  ...over,
});

/** Result and address by criterion of a preparation. */
const resultsOf = (predecessor: string | null) =>
  Object.fromEntries(
    evaluateGate(
      uptake({
        phase: 'preparation',
        criteria: DEFAULT_GATES.preparation,
        predecessor,
        measurements: [
          measurement('project.predecessor_scaled', 0),
          measurement('people.population', 50),
        ],
      }),
    ).criteria.map(({ key, result, next }) => [key, [result, next?.href]]),
  );

describe('a gate', () => {
  it('is ready when all that is mandatory is met', () => {
    expect(evaluateGate(uptake())).toMatchObject({
      phase: 'uptake',
      next: 'aftercare',
      state: 'ready',
      asOf: '2026-11-23T22:59:59.000Z',
      readiness: { met: 7, waived: 0, notMet: 0, unknown: 0, notApplicable: 0, value: 1 },
    });
  });

  it('is not ready as soon as something mandatory is not met, unknown when something is unknown', () => {
    const untold = uptake().manualChecks.slice(1);
    expect(evaluateGate(uptake({ manualChecks: untold })).state).toBe('unknown');
    const measurements = [...uptake().measurements.slice(1), measurement('training.coverage', 0.5)];
    const evaluated = evaluateGate(uptake({ manualChecks: untold, measurements }));
    expect(evaluated.state).toBe('not_ready');
    expect(evaluated.readiness).toMatchObject({ met: 5, notMet: 1, unknown: 1, value: 5 / 7 });
  });

  it('does not wait for what is only recommended', () => {
    const manualChecks = uptake().manualChecks.filter(
      ({ criterionKey }) => criterionKey !== 'adoption',
    );
    const input = uptake({ manualChecks, profile: { usageSource: 'none' } });
    expect(evaluateGate(input)).toMatchObject({ state: 'ready', readiness: { met: 6 } });
  });

  it('keeps the order of the criteria; that of all else does not matter', () => {
    const input = uptake();
    const evaluated = evaluateGate(input);
    expect(evaluated.criteria.map(({ key }) => key)).toEqual(input.criteria.map(({ key }) => key));
    expect(
      evaluateGate({
        ...input,
        measurements: input.measurements.toReversed(),
        manualChecks: input.manualChecks.toReversed(),
      }),
    ).toEqual(evaluated);
  });

  it('of aftercare has no next phase', () => {
    const input = uptake({ phase: 'aftercare', criteria: DEFAULT_GATES.aftercare });
    expect(evaluateGate(input).next).toBeNull();
  });

  it('knows a follow-up by its predecessor', () => {
    expect(resultsOf(null)).toMatchObject({
      'start-small': ['met', undefined],
      'predecessor-scaled': ['not_applicable', undefined],
    });
    expect(resultsOf('chatbot-pilot')).toMatchObject({
      'start-small': ['not_applicable', undefined],
      'predecessor-scaled': ['not_met', '/v1/projects/chatbot-pilot/gate-reviews/current/decision'],
    });
  });
});

describe('the metrics of a gate', () => {
  it.each(PHASES)('of %s are those of its computed criteria and its conditions', (phase) => {
    const metrics = metricsOf(DEFAULT_GATES[phase]);
    expect(metrics).toHaveLength(new Set(metrics).size);
    const computed = DEFAULT_GATES[phase].filter(({ kind }) => kind === 'computed');
    expect(metrics).toEqual(
      expect.arrayContaining(
        computed.map((criterion) => 'metric' in criterion && criterion.metric),
      ),
    );
    expect(metrics.includes('people.population')).toBe(
      phase === 'preparation' || phase === 'uptake',
    );
  });
});
