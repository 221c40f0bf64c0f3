import { fill } from '../common/text.js';
import { EVIDENCE_KIND_NAMES } from '../projects/evidence-kind.js';
import { holds, missingFacts } from './applies-when.js';
import type { Circumstances } from './circumstances.js';
import { mayBeByHand } from './by-hand.js';
import type {
  ComputedCriterion,
  Criterion,
  EvidenceCriterion,
  ManualCriterion,
} from './criterion.js';
import { evaluateComputed } from './evaluate-computed.js';
import type { EvaluatedCriterion, Finding } from './evaluated-criterion.js';
import { evidenceOnDay } from './evidence-on-day.js';
import { address, fillNext } from './fill-next.js';
import { COMPLETE_PROFILE, EVIDENCE_REASONS, FACT_NAMES, REASONS } from './gates.texts.js';
import { waiverOnDay } from './waiver-on-day.js';

/** How a criterion stands under the circumstances. A waiver sets aside only what is not met or unknown. */
export function evaluateCriterion(
  criterion: Criterion,
  circumstances: Circumstances,
): EvaluatedCriterion {
  const { facts, language } = circumstances;
  const isRecommended =
    criterion.recommendedWhen !== undefined && holds(criterion.recommendedWhen, facts) === true;
  const { next, ...finding } = waived(criterion, find(criterion, circumstances), circumstances);
  const isOpen = finding.result === 'not_met' || finding.result === 'unknown';
  return {
    key: criterion.key,
    kind: criterion.kind,
    question: criterion.question,
    mandatory: criterion.mandatory && !isRecommended,
    title: criterion.title[language],
    source: criterion.source,
    metric: null,
    operator: null,
    threshold: null,
    value: null,
    numerator: null,
    denominator: null,
    suppressed: false,
    reason: null,
    kinds: null,
    validUntil: null,
    note: null,
    conditional: false,
    ...finding,
    next: isOpen ? (next ?? fillNext(criterion.next, criterion, circumstances)) : null,
  };
}

function find(criterion: Criterion, circumstances: Circumstances): Finding {
  const own = settle(criterion, circumstances);
  return (
    notApplicable(criterion, own, circumstances) ?? never(criterion, own, circumstances) ?? own
  );
}

function settle(criterion: Criterion, circumstances: Circumstances): Finding {
  if (criterion.kind === 'computed') return compute(criterion, circumstances);
  return criterion.kind === 'evidence'
    ? inspect(criterion, circumstances)
    : check(criterion, circumstances);
}

/** Undefined when it applies. */
function notApplicable(
  { appliesWhen, key }: Criterion,
  own: Finding,
  { facts, language, addresses }: Circumstances,
): Finding | undefined {
  if (!appliesWhen) return undefined;
  const applies = holds(appliesWhen.condition, facts);
  if (applies === true) return undefined;
  if (applies === false)
    return {
      ...own,
      result: 'not_applicable',
      conditional: false,
      reason: appliesWhen.otherwise[language],
    };
  const names = missingFacts(appliesWhen.condition, facts)
    .map((fact) => FACT_NAMES[fact][language])
    .join(', ');
  return {
    ...own,
    result: 'unknown',
    conditional: false,
    reason: fill(REASONS.factsMissing[language], { facts: names }),
    next: {
      text: fill(COMPLETE_PROFILE[language], { facts: names }),
      role: 'project_lead',
      operationId: 'putAiProfile',
      href: address('/v1/projects/{project}/ai-profile', key, addresses),
    },
  };
}

/** Undefined unless the facts rule it out for ever. */
function never(
  criterion: Criterion,
  own: Finding,
  circumstances: Circumstances,
): Finding | undefined {
  const { neverWhen } = criterion;
  if (!neverWhen || holds(neverWhen.condition, circumstances.facts) !== true) return undefined;
  return {
    ...own,
    result: 'not_met',
    conditional: false,
    reason: neverWhen.reason[circumstances.language],
    next: fillNext(neverWhen.next, criterion, circumstances),
  };
}

/** The finding, set aside by a waiver that holds on the day; there are none for a prohibited AI. */
function waived(
  { key }: Criterion,
  finding: Finding,
  { facts, waivers, day }: Circumstances,
): Finding {
  if (finding.result !== 'not_met' && finding.result !== 'unknown') return finding;
  if (facts.riskGroup === 'prohibited') return finding;
  const waiver = waiverOnDay(waivers, key, day);
  if (!waiver) return finding;
  return {
    ...finding,
    result: 'waived',
    conditional: false,
    reason: waiver.reason,
    validUntil: waiver.until,
  };
}

/** By its number, or by what somebody found where that may count too. */
function compute(criterion: ComputedCriterion, circumstances: Circumstances): Finding {
  const computed = evaluateComputed(criterion, circumstances);
  const { byHand } = criterion;
  const { facts, language } = circumstances;
  if (!byHand || computed.result === 'met' || !mayBeByHand(criterion, facts.population ?? null))
    return computed;
  const answer = check(criterion, circumstances);
  return {
    ...computed,
    ...(answer.result !== 'unknown' && { ...answer, reason: REASONS.byHand[language] }),
    next: fillNext(byHand.next, criterion, circumstances),
  };
}

function inspect(
  { evidence }: EvidenceCriterion,
  { evidence: versions, day, language }: Circumstances,
): Finding {
  const standings = evidence.map((demand) => ({
    kind: demand.kind,
    ...evidenceOnDay(versions, demand, day),
  }));
  const reasons = standings.flatMap(({ kind, state, version }) =>
    state === 'valid'
      ? []
      : fill(EVIDENCE_REASONS[state][language], {
          kind: EVIDENCE_KIND_NAMES[kind][language],
          from: version?.validFrom ?? '',
          until: version?.validUntil ?? '',
        }),
  );
  const lastDays = standings.flatMap(({ version }) => version?.validUntil ?? []);
  return {
    result: reasons.length === 0 ? 'met' : 'not_met',
    reason: reasons.length === 0 ? null : reasons.join('; '),
    kinds: evidence.map(({ kind }) => kind),
    validUntil: lastDays.toSorted()[0] ?? null,
  };
}

function check(
  { key }: ManualCriterion | ComputedCriterion,
  { manualChecks, language }: Circumstances,
): Finding {
  const answer = manualChecks.find(({ criterionKey }) => criterionKey === key);
  if (!answer) return { result: 'unknown', reason: REASONS.unchecked[language] };
  return { result: answer.met ? 'met' : 'not_met', note: answer.note };
}
