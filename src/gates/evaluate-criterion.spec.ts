import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../metrics/measurement.js';
import type { Circumstances } from './circumstances.js';
import type { Criterion } from './criterion.js';
import { ALL_CRITERIA } from './default-gates.js';
import { evaluateCriterion } from './evaluate-criterion.js';
import type { EvidenceVersion } from './evidence-on-day.js';

const criterion = (key: string): Criterion =>
  ALL_CRITERIA.find((candidate) => candidate.key === key)!;

const circumstances = (over: Partial<Circumstances> = {}): Circumstances => ({
  facts: {},
  measurements: new Map(),
  evidence: [],
  manualChecks: [],
  waivers: [],
  day: '2026-11-23',
  language: 'nl',
  addresses: { project: 'copilot-pilot', programme: 'ai-programma', predecessor: null },
  ...over,
});

const measured = (
  key: string,
  numbers: Partial<Measurement>,
): Pick<Circumstances, 'measurements'> => ({
  measurements: new Map([
    [
      key,
      {
        key,
        group: null,
        value: null,
        numerator: null,
        denominator: null,
        unit: 'count',
        scale: null,
        window: null,
        basis: 'register',
        suppressed: false,
        reason: null,
        definitionVersion: 1,
        ...numbers,
      },
    ],
  ]),
});

const coverage = (trained: number, people: number, over: Partial<Measurement> = {}) =>
  measured('training.coverage', {
    unit: 'ratio',
    value: people === 0 ? null : trained / people,
    numerator: trained,
    denominator: people,
    ...over,
  });

const evidence = (over: Partial<EvidenceVersion> = {}): EvidenceVersion => ({
  id: '1',
  kind: 'supplier_assessment',
  verdict: 'positive',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  residualRisk: null,
  recordedAt: new Date('2026-01-02T09:00:00Z'),
  ...over,
});

const waiver = (criterionKey: string) => ({
  criterionKey,
  reason: 'De toets is besteld',
  from: '2026-11-01',
  until: '2027-01-15',
});

const measuredOf = (each: Criterion): Partial<Circumstances> =>
  each.kind === 'computed'
    ? measured(each.metric, { unit: each.unit, value: 0.5, numerator: 1, denominator: 2 })
    : {};

/** Without a value, for each of the reasons that tell what to do. */
const unknownOf = (each: Criterion): Partial<Circumstances>[] =>
  each.kind === 'computed'
    ? Object.keys(each.nextByReason ?? {}).map((reason) => measured(each.metric, { reason }))
    : [];

const IN_A_SMALL_GROUP: Partial<Circumstances> = { facts: { population: 5 } };

const disciplines = (value: number) =>
  evaluateCriterion(
    criterion('multidisciplinary-team'),
    circumstances(measured('project.disciplines', { value })),
  );

const seats = (given: Partial<Measurement>) =>
  evaluateCriterion(
    criterion('seats'),
    circumstances(measured('training.seat_ratio', { unit: 'ratio', ...given })),
  );

const NOTHING = { value: null, numerator: null, denominator: null };

const response = (answered: number, over: Partial<Measurement> = {}) =>
  measured('survey.baseline_response', {
    unit: 'ratio',
    value: answered / 10,
    numerator: answered,
    denominator: 10,
    ...over,
  });

const baseline = (population: number, over: Partial<Circumstances> = {}) =>
  evaluateCriterion(criterion('baseline'), circumstances({ facts: { population }, ...over }));

/** Change of satisfaction by its value and its margin. */
const change = (value: number, margin: number, over: Partial<Measurement> = {}) =>
  evaluateCriterion(
    criterion('satisfaction-held'),
    circumstances(
      measured('aftercare.satisfaction_change', {
        unit: 'score',
        value,
        figures: { margin },
        ...over,
      }),
    ),
  );

const FIELDS = [
  'key',
  'kind',
  'question',
  'mandatory',
  'result',
  'title',
  'source',
  'metric',
  'operator',
  'threshold',
  'value',
  'numerator',
  'denominator',
  'suppressed',
  'reason',
  'kinds',
  'validUntil',
  'note',
  'conditional',
  'next',
].toSorted();

describe('any criterion', () => {
  it.each(ALL_CRITERIA)('$key has the same fields, none of them absent', (each) => {
    const evaluated = evaluateCriterion(each, circumstances());
    expect(Object.keys(evaluated).toSorted()).toEqual(FIELDS);
    expect(Object.values(evaluated)).not.toContain(undefined);
  });

  it.each(ALL_CRITERIA)('$key says what to do, without holes, in both languages', (each) => {
    for (const language of ['nl', 'en'] as const)
      for (const numbers of [{}, measuredOf(each), ...unknownOf(each), IN_A_SMALL_GROUP]) {
        const { next } = evaluateCriterion(each, circumstances({ language, ...numbers }));
        expect(JSON.stringify(next ?? '')).not.toMatch(/[{}]\w*[{}]|undefined|NaN/);
      }
  });
});

describe('a computed criterion', () => {
  it('does not apply where the metric says that there is nothing to count', () => {
    for (const reason of ['unlimited-seats', 'no-required-course'])
      expect(seats({ reason })).toMatchObject({
        result: 'not_applicable',
        reason: 'Geen verplichte cursus kan vol raken',
        threshold: 1,
        next: null,
      });
    expect(seats({ reason: 'no-population' })).toMatchObject({ result: 'unknown' });
    expect(seats({ value: 1.2, numerator: 24, denominator: 20 })).toMatchObject({ result: 'met' });
    expect(seats({ value: 0.75, numerator: 15, denominator: 20 })).toMatchObject({
      result: 'not_met',
      next: {
        text: 'Plan sessies met nog 5 plaatsen: er zijn er 20 nodig, samen met wie al getraind is',
        operationId: 'planSession',
      },
    });
  });

  const training = criterion('training-coverage');

  it('says how many people are lacking', () => {
    expect(evaluateCriterion(training, circumstances(coverage(188, 600)))).toEqual({
      key: 'training-coverage',
      kind: 'computed',
      question: null,
      mandatory: true,
      result: 'not_met',
      title: 'De medewerkers zijn getraind',
      source: 'Train mensen',
      metric: 'training.coverage',
      operator: '>=',
      threshold: 0.8,
      value: 188 / 600,
      numerator: 188,
      denominator: 600,
      suppressed: false,
      reason: null,
      kinds: null,
      validUntil: null,
      note: null,
      conditional: false,
      next: {
        text: '292 mensen meer tot 480 (80 % van 600)',
        role: 'hr',
        operationId: 'importFile',
        href: '/v1/imports',
      },
    });
  });

  it.each([
    [479, 'not_met', '1 mens meer tot 480 (80 % van 600)'],
    [480, 'met', undefined],
    [600, 'met', undefined],
  ])('of 600 people with %i trained is %s', (trained, result, text) => {
    const evaluated = evaluateCriterion(training, circumstances(coverage(trained, 600)));
    expect(evaluated.result).toBe(result);
    expect(evaluated.next?.text).toBe(text);
  });

  it('is unknown over nobody, with the reason of the metric, and says what comes first', () => {
    const nobody = coverage(0, 0, { reason: 'no-required-courses' });
    expect(evaluateCriterion(training, circumstances(nobody))).toMatchObject({
      result: 'unknown',
      value: null,
      denominator: 0,
      reason: 'no-required-courses',
      next: {
        operationId: 'requireCourse',
        href: '/v1/projects/copilot-pilot/required-courses',
      },
    });
    expect(evaluateCriterion(training, circumstances())).toMatchObject({ result: 'unknown' });
  });

  it.each([
    [7, 'met', '≥ 80 %'],
    [5, 'not_met', '< 80 %'],
  ])('decides on true numbers that it hides: %i of 8 is %s', (trained, result, reason) => {
    const hidden = coverage(trained, 8, { suppressed: true });
    const evaluated = evaluateCriterion(training, circumstances(hidden));
    expect(evaluated).toMatchObject({
      result,
      reason,
      suppressed: true,
      value: null,
      numerator: null,
      denominator: null,
    });
    expect(evaluated.next?.text ?? '').not.toMatch(/\b[1378]\b/);
  });

  it('passes under a condition from its conditional threshold on', () => {
    const lenient: Criterion = { ...training, conditionalThreshold: 0.7 } as Criterion;
    const conditional = (trained: number): boolean =>
      evaluateCriterion(lenient, circumstances(coverage(trained, 10))).conditional;
    expect([6, 7, 8].map(conditional)).toEqual([false, true, false]);
  });

  it.each([
    [60, 600, 'met', undefined],
    [61, 600, 'not_met', '1 mens te veel: begin met hoogstens 60'],
    [50, 80, 'met', undefined],
    [300, 9_000, 'not_met', '50 mensen te veel: begin met hoogstens 250'],
  ])('starts small: %i of %i people is %s', (population, organisation, result, text) => {
    const numbers = measured('people.population', {
      value: population,
      figures: { organisation },
    });
    const facts = { predecessor: false, population };
    const evaluated = evaluateCriterion(
      criterion('start-small'),
      circumstances({ ...numbers, facts }),
    );
    expect(evaluated.result).toBe(result);
    expect(evaluated.next?.text).toBe(text);
  });

  it('asks for all of it', () => {
    expect(disciplines(3).result).toBe('met');
    expect(disciplines(1).next?.text).toMatch(/^Nog 2 van de 3 disciplines/);
  });
});

describe('a criterion on what a release published', () => {
  const satisfied = criterion('satisfied');
  const csat = (value: number | null, over: Partial<Measurement>) =>
    evaluateCriterion(
      satisfied,
      circumstances(measured('survey.csat', { unit: 'ratio', value, ...over })),
    );
  const bound = { ...NOTHING, denominator: 20, suppressed: true, reason: '≥ 75 %' };

  it('decides on the truth, and shows what was published', () => {
    const published = { ...NOTHING, value: 0.7, suppressed: false, reason: null };
    const given = { numerator: 139, denominator: 200, published };
    expect(csat(0.695, given)).toMatchObject({
      result: 'not_met',
      conditional: true,
      value: 0.7,
      numerator: null,
      denominator: null,
    });
  });

  it.each([
    [0.95, 'met', '≥ 70 %'],
    [0.65, 'not_met', '< 70 %'],
  ])(
    'says of what was withheld only how it lies to the threshold: %f is %s',
    (value, result, reason) => {
      const given = { numerator: 19, denominator: 20, suppressed: true, published: bound };
      expect(csat(value, given)).toMatchObject({ ...NOTHING, result, reason, suppressed: true });
    },
  );

  it('is unknown for the reason that was published', () => {
    const published = { ...NOTHING, suppressed: true, reason: 'too-few-answers' };
    expect(csat(null, { reason: 'no-answers', published })).toMatchObject({
      ...NOTHING,
      result: 'unknown',
      suppressed: true,
      reason: 'too-few-answers',
      next: { operationId: 'createSurvey', href: '/v1/projects/copilot-pilot/surveys' },
    });
  });

  it.each([
    [{ reason: 'survey-open' }, 'closeSurvey'],
    [{ reason: 'no-release' }, 'createSurvey'],
    [{ value: 0.4, numerator: 4, denominator: 10 }, 'getSurveyResults'],
  ])('says what comes next: %j', (given, operationId) => {
    expect(csat(null, given).next).toMatchObject({ operationId, role: 'project_lead' });
  });
});

describe('a criterion within its margin', () => {
  it.each([
    [0.1, 0, 'met'],
    [0, 0, 'met'],
    [-0.12, 0.12, 'met'],
    [-0.13, 0.12, 'not_met'],
    [-0.01, 0, 'not_met'],
  ])('%f with margin %f is %s', (value, margin, result) => {
    expect(change(value, margin)).toMatchObject({ result, value, threshold: 0, operator: '>=' });
  });

  it('says in words that the margin counts, also where the number is withheld', () => {
    const published = { ...NOTHING, suppressed: true, reason: 'nearly-all-alike' };
    const withheld = { suppressed: true, published };
    for (const over of [{}, withheld]) {
      expect(change(-0.1, 0.12, over).reason).toBe(
        'Niet lager dan de drempel, de marge meegerekend',
      );
      expect(change(-0.2, 0.12, over).reason).toBe(
        'Lager dan de drempel, ook met de marge meegerekend',
      );
    }
    expect(change(-0.2, 0.12, withheld)).toMatchObject({ ...NOTHING, suppressed: true });
  });
});

describe('a computed criterion in a small group', () => {
  const manualChecks = [{ criterionKey: 'baseline', met: true, note: 'Rondvraag in het overleg' }];

  it('may be met by what somebody found', () => {
    const found = {
      result: 'met',
      note: 'Rondvraag in het overleg',
      reason: 'Met de hand nagegaan',
    };
    expect(baseline(14, { manualChecks })).toMatchObject({ ...found, next: null });
    expect(baseline(14, { manualChecks, ...response(2) })).toMatchObject({ ...found, value: 0.2 });
    const not = manualChecks.map((check) => ({ ...check, met: false }));
    expect(baseline(14, { manualChecks: not })).toMatchObject({
      result: 'not_met',
      next: { operationId: 'putManualCheck' },
    });
  });

  it('stays met by its number', () => {
    const not = manualChecks.map((check) => ({ ...check, met: false }));
    expect(baseline(14, { manualChecks: not, ...response(3) })).toMatchObject({
      result: 'met',
      note: null,
      reason: null,
    });
  });

  it('says that it may be recorded', () => {
    expect(baseline(14).next).toMatchObject({
      operationId: 'putManualCheck',
      href: '/v1/projects/copilot-pilot/manual-checks/baseline',
    });
  });

  it('is computed alone from fifteen people on', () => {
    expect(baseline(15, { manualChecks })).toMatchObject({
      result: 'unknown',
      note: null,
      next: {
        text: 'Houd een nulmeting waarop minstens 30 % van de genodigden antwoordt',
        operationId: 'createSurvey',
      },
    });
    expect(baseline(15, { manualChecks, ...response(2) }).result).toBe('not_met');
    expect(evaluateCriterion(criterion('baseline'), circumstances({ manualChecks })).result).toBe(
      'unknown',
    );
  });
});

describe('an evidence criterion', () => {
  const supplier = criterion('supplier');
  const facts = { hasSupplier: true };

  it('is met by evidence that is valid on the day', () => {
    expect(
      evaluateCriterion(supplier, circumstances({ facts, evidence: [evidence()] })),
    ).toMatchObject({
      result: 'met',
      kinds: ['supplier_assessment'],
      validUntil: '2026-12-31',
      reason: null,
      next: null,
    });
  });

  it.each([
    [[], 'leverancierstoets ontbreekt'],
    [
      [evidence({ validUntil: '2026-11-22' })],
      'leverancierstoets was geldig tot en met 2026-11-22',
    ],
    [[evidence({ validFrom: '2026-12-01' })], 'leverancierstoets is pas geldig vanaf 2026-12-01'],
    [[evidence({ verdict: 'negative' })], 'leverancierstoets is negatief'],
  ])('is not met by other evidence, and says why (%#)', (versions, reason) => {
    expect(evaluateCriterion(supplier, circumstances({ facts, evidence: versions }))).toMatchObject(
      { result: 'not_met', reason, next: { operationId: 'recordEvidence' } },
    );
  });

  it('may need two kinds, and ends with the first of them', () => {
    const data = criterion('data-in-order');
    const quality = evidence({ kind: 'data_quality_assessment' });
    const classified = evidence({ kind: 'data_classification', validUntil: '2026-11-30' });
    const evaluate = (...versions: EvidenceVersion[]) =>
      evaluateCriterion(data, circumstances({ evidence: versions }));
    expect(evaluate(quality)).toMatchObject({
      result: 'not_met',
      reason: 'dataclassificatie ontbreekt',
    });
    expect(evaluate(quality, classified)).toMatchObject({
      result: 'met',
      validUntil: '2026-11-30',
    });
  });

  it('takes a high residual risk for a no', () => {
    const dpia = evidence({ kind: 'dpia', residualRisk: 'high' });
    const personal = { processesPersonalData: true };
    expect(
      evaluateCriterion(criterion('dpia'), circumstances({ facts: personal, evidence: [dpia] })),
    ).toMatchObject({ result: 'not_met', next: { role: 'privacy_officer' } });
  });
});

describe('a manual criterion', () => {
  const support = criterion('support');

  it('is unknown until somebody checks it', () => {
    expect(evaluateCriterion(support, circumstances())).toMatchObject({
      result: 'unknown',
      next: { href: '/v1/projects/copilot-pilot/manual-checks/support' },
    });
  });

  it.each([
    [true, 'met'],
    [false, 'not_met'],
  ])('checked as %s is %s, with the note', (met, result) => {
    const manualChecks = [{ criterionKey: 'support', met, note: 'Spreekuur op dinsdag' }];
    expect(evaluateCriterion(support, circumstances({ manualChecks }))).toMatchObject({
      result,
      note: 'Spreekuur op dinsdag',
    });
  });
});

describe('what depends on the AI profile', () => {
  it('does not apply with a reason', () => {
    expect(
      evaluateCriterion(criterion('supplier'), circumstances({ facts: { hasSupplier: false } })),
    ).toMatchObject({ result: 'not_applicable', reason: 'Er is geen leverancier', next: null });
  });

  it('is unknown until the profile says it, whatever the evidence', () => {
    expect(
      evaluateCriterion(criterion('supplier'), circumstances({ evidence: [evidence()] })),
    ).toMatchObject({
      result: 'unknown',
      reason: 'Het AI-profiel zegt dit nog niet: heeft een leverancier',
      next: {
        text: 'Vul het AI-profiel aan: heeft een leverancier',
        operationId: 'putAiProfile',
        href: '/v1/projects/copilot-pilot/ai-profile',
      },
    });
  });

  it.each([
    ['adoption', { usageSource: 'none' as const }, false],
    ['adoption', { usageSource: 'named' as const, population: 9 }, false],
    ['adoption', { usageSource: 'named' as const, population: 10 }, true],
    ['adoption', {}, true],
    ['strategy-answered', { predecessor: false }, false],
    ['strategy-answered', { predecessor: true }, true],
  ])('%s with %j: mandatory is %s', (key, facts, mandatory) => {
    expect(evaluateCriterion(criterion(key), circumstances({ facts })).mandatory).toBe(mandatory);
  });
});

describe('a prohibited AI', () => {
  it('never gets through, whatever the numbers and the waivers say', () => {
    expect(
      evaluateCriterion(
        criterion('ai-profile-complete'),
        circumstances({
          ...measured('project.ai_profile', { value: 1 }),
          facts: { riskGroup: 'prohibited' },
          waivers: [waiver('ai-profile-complete')],
        }),
      ),
    ).toMatchObject({ result: 'not_met', reason: 'De AI-verordening verbiedt deze toepassing' });
  });
});

describe('a waiver', () => {
  const supplier = criterion('supplier');
  const facts = { hasSupplier: true };

  it('sets the criterion aside until its last day', () => {
    const waivers = [waiver('supplier')];
    expect(evaluateCriterion(supplier, circumstances({ facts, waivers }))).toMatchObject({
      result: 'waived',
      reason: 'De toets is besteld',
      validUntil: '2027-01-15',
      next: null,
    });
    expect(
      evaluateCriterion(supplier, circumstances({ facts, waivers, day: '2027-01-16' })).result,
    ).toBe('not_met');
  });

  it('leaves alone what is met or does not apply', () => {
    const waivers = [waiver('supplier')];
    const met = circumstances({ facts, waivers, evidence: [evidence()] });
    expect(evaluateCriterion(supplier, met).result).toBe('met');
    const without = circumstances({ facts: { hasSupplier: false }, waivers });
    expect(evaluateCriterion(supplier, without).result).toBe('not_applicable');
  });

  it('makes nothing worse, and helps no prohibited AI', () => {
    const arbitrary = fc.record({
      each: fc.constantFrom(...ALL_CRITERIA),
      value: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
      riskGroup: fc.constantFrom('prohibited' as const, 'high_risk' as const, null),
      hasSupplier: fc.option(fc.boolean()),
      checked: fc.option(fc.boolean()),
      verdict: fc.constantFrom('positive' as const, 'negative' as const),
    });
    const order = ['not_met', 'unknown', 'waived', 'not_applicable', 'met'];
    fc.assert(
      fc.property(arbitrary, ({ each, value, riskGroup, hasSupplier, checked, verdict }) => {
        const without = circumstances({
          ...(each.kind === 'computed' ? measured(each.metric, { value }) : {}),
          facts: { riskGroup, hasSupplier, predecessor: true },
          manualChecks:
            checked === null ? [] : [{ criterionKey: each.key, met: checked, note: null }],
          evidence: [evidence({ verdict })],
        });
        const before = evaluateCriterion(each, without);
        const after = evaluateCriterion(each, { ...without, waivers: [waiver(each.key)] });
        expect(order.indexOf(after.result)).toBeGreaterThanOrEqual(order.indexOf(before.result));
        expect(riskGroup === 'prohibited' ? after : before).toEqual(before);
      }),
    );
  });
});
