import type { Fault } from '../common/errors.js';
import { jsonPointer } from '../common/json-pointer.js';
import type { Text } from '../common/text.js';
import type { ComputedCriterion, Criterion } from './criterion.js';

export const PRESETS = ['light', 'standard', 'high_risk'] as const;
export type Preset = (typeof PRESETS)[number];

/** What a policy changes, by the criterion's key. */
interface Adjustments {
  /** In the metric's own unit, a ratio as 0..1. */
  thresholds: Readonly<Record<string, number>>;
  mandatory: Readonly<Record<string, boolean>>;
}

/** A programme's policy: a preset, and what the programme changes in it. */
export interface GatePolicy extends Adjustments {
  preset: Preset;
}

export const STANDARD_POLICY: GatePolicy = { preset: 'standard', thresholds: {}, mandatory: {} };

export const PRESET_ADJUSTMENTS: Readonly<Record<Preset, Adjustments>> = {
  light: {
    thresholds: { 'training-coverage': 0.6 },
    mandatory: {
      'strategy-answered': false,
      'benefit-hypothesis': false,
      baseline: false,
      informed: false,
      seats: false,
      pulse: false,
      'improvements-closed': false,
    },
  },
  standard: { thresholds: {}, mandatory: {} },
  high_risk: {
    thresholds: { 'training-coverage': 0.95 },
    mandatory: {
      'strategy-answered': true,
      confirmed: true,
      'untrained-active': true,
      'quick-win': true,
      'prompts-shared': true,
      habit: true,
    },
  },
};

/** The criteria as the policy wants them: its preset first, then the programme's own changes. */
export const applyPolicy = (
  criteria: readonly Criterion[],
  policy: GatePolicy,
): readonly Criterion[] =>
  [PRESET_ADJUSTMENTS[policy.preset], policy].reduce(
    (adjusted, adjustments) => adjusted.map((criterion) => adjust(criterion, adjustments)),
    criteria,
  );

function adjust(criterion: Criterion, { thresholds, mandatory }: Adjustments): Criterion {
  if (criterion.legal) return criterion;
  const threshold = thresholds[criterion.key];
  const moved =
    threshold !== undefined && hasThreshold(criterion) ? { ...criterion, threshold } : criterion;
  const isMandatory = mandatory[criterion.key];
  if (isMandatory === undefined) return moved;
  // Who says that it is mandatory means always.
  return { ...moved, mandatory: isMandatory, recommendedWhen: undefined };
}

/** What is wrong with a programme's own changes; locations are pointers into the policy. */
export function policyFaults(
  { thresholds, mandatory }: Adjustments,
  criteria: readonly Criterion[],
): Fault[] {
  const known = new Map(criteria.map((criterion) => [criterion.key, criterion]));
  const faultOf = (
    part: keyof Adjustments,
    key: string,
    code: keyof typeof FAULTS | undefined,
  ): Fault[] =>
    code ? [{ in: 'body', location: jsonPointer(part, key), code, detail: FAULTS[code] }] : [];
  return [
    ...Object.entries(thresholds).flatMap(([key, threshold]) =>
      faultOf('thresholds', key, thresholdFault(known.get(key), threshold)),
    ),
    ...Object.entries(mandatory).flatMap(([key, isMandatory]) =>
      faultOf('mandatory', key, mandatoryFault(known.get(key), isMandatory)),
    ),
  ];
}

function thresholdFault(
  criterion: Criterion | undefined,
  threshold: number,
): keyof typeof FAULTS | undefined {
  if (!criterion) return 'unknown-criterion';
  if (criterion.legal) return 'legal-criterion';
  if (!hasThreshold(criterion)) return 'fixed-threshold';
  const isInUnit =
    criterion.unit === 'ratio'
      ? threshold > 0 && threshold <= 1
      : Number.isInteger(threshold) && threshold >= 1;
  return isInUnit ? undefined : 'out-of-range';
}

/** Whether it has a threshold that can be moved. */
const hasThreshold = (criterion: Criterion): criterion is ComputedCriterion =>
  criterion.kind === 'computed' && criterion.operator !== '=' && !criterion.fixedThreshold;

function mandatoryFault(
  criterion: Criterion | undefined,
  isMandatory: boolean,
): keyof typeof FAULTS | undefined {
  if (!criterion) return 'unknown-criterion';
  return criterion.legal && !isMandatory ? 'legal-criterion' : undefined;
}

const FAULTS = {
  'unknown-criterion': {
    nl: 'Dit criterium bestaat niet.',
    en: 'This criterion does not exist.',
  },
  'legal-criterion': {
    nl: 'Dit criterium volgt uit de wet en blijft zoals het is.',
    en: 'This criterion follows from the law and stays as it is.',
  },
  'fixed-threshold': {
    nl: 'Dit criterium heeft geen drempel die te wijzigen is.',
    en: 'This criterion has no threshold that can be changed.',
  },
  'out-of-range': {
    nl: 'Een aandeel ligt boven 0 en is hoogstens 1; een aantal is een geheel getal vanaf 1.',
    en: 'A ratio is above 0 and at most 1; a count is a whole number from 1.',
  },
} satisfies Record<string, Text>;
