import type { Text } from '../common/text.js';
import type { Role } from '../identity/roles.js';
import type { Unit } from '../metrics/measurement.js';
import type { AiFacts } from '../projects/ai-facts.js';
import type { EvidenceKind } from '../projects/evidence-kind.js';
import type { Phase } from '../projects/phase.js';

/** The three questions of the preparation. */
export const QUESTIONS = ['wanted', 'allowed', 'able'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a condition may ask about a project. */
export interface Facts extends AiFacts {
  /** Whether the project follows up another one. */
  predecessor: boolean;
  /** People in its audiences, by `people.population`. */
  population: number;
}

type Choice = Exclude<keyof Facts, 'population'>;

/** Holds when the fact is one of the values, or below the number, or when any of the parts holds. */
export type Condition =
  | { [Fact in Choice]: { fact: Fact; is: readonly Facts[Fact][] } }[Choice]
  | { fact: 'population'; below: number }
  | { any: readonly Condition[] };

/** What to do about a criterion, by whom and with which operation. */
export interface Next {
  text: Text;
  /**
   * The text when the numbers are known and may be shown. Holes: `{more}` how many are lacking (or too many),
   * `{people}` that many people in words, `{target}` the number to reach, `{threshold}`, `{denominator}`.
   */
  gap?: Text;
  role: Role;
  operationId: string;
  /** Path of the operation, or of the list that holds what it changes. Holes: `{project}`, `{programme}`, `{predecessor}`, `{criterion}`. */
  href: string;
}

interface Common {
  /** kebab-case, unique over all gates. */
  key: string;
  phase: Phase;
  /** Only in preparation. */
  question: Question | null;
  mandatory: boolean;
  /** No policy may make it optional or move its threshold. */
  legal?: true;
  title: Text;
  /** Literal part of the white paper; null where the criterion is our own. */
  source: string | null;
  /** Always when absent. `otherwise` is the reason why it does not apply. */
  appliesWhen?: { condition: Condition; otherwise: Text };
  /** A mandatory criterion is only recommended while this holds. */
  recommendedWhen?: Condition;
  /** Not met whatever the numbers say, and nothing but a change of the project helps. */
  neverWhen?: { condition: Condition; reason: Text; next: Next };
  next: Next;
}

export interface ComputedCriterion extends Common {
  kind: 'computed';
  metric: string;
  /** `=` asks for all of it: its threshold is fixed. */
  operator: '>=' | '<=' | '=';
  /** In the metric's own unit, a ratio as 0..1; `start-small` depends on the organisation's size. */
  threshold: number | 'start-small';
  unit: Unit;
  /** No policy moves its threshold: moving it would tell a score that is withheld bit by bit. */
  fixedThreshold?: true;
  /** Met also below the threshold, by no more than the margin of the value: the figure `margin`. */
  withinMargin?: true;
  /** From here on a conditional go passes it. */
  conditionalThreshold?: number;
  /** It does not apply when the metric has no value for one of these reasons; `otherwise` says so in words. */
  notApplicableFor?: { reasons: readonly string[]; otherwise: Text };
  /** What to do when the metric has no value yet. */
  nextWhenUnknown?: Next;
  /** The same for some of the reasons that the metric gives. */
  nextByReason?: Readonly<Record<string, Next>>;
  /** For fewer people than this somebody may say how it stands, as with a manual criterion; met by its number it stays. */
  byHand?: { below: number; next: Next };
}

/** One kind of evidence; a positive `orPositive` may stand in for it. */
export interface EvidenceDemand {
  kind: EvidenceKind;
  orPositive?: EvidenceKind;
}

export interface EvidenceCriterion extends Common {
  kind: 'evidence';
  /** All of them are needed. */
  evidence: readonly EvidenceDemand[];
}

export interface ManualCriterion extends Common {
  kind: 'manual';
}

export type Criterion = ComputedCriterion | EvidenceCriterion | ManualCriterion;
export type CriterionKind = Criterion['kind'];
