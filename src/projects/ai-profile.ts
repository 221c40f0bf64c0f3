import type { KnownAiFacts, RiskGroup, UsageSource, WorksCouncilRight } from './ai-facts.js';

export const AI_ROLES = ['provider', 'deployer', 'importer', 'distributor'] as const;
export const AI_TYPES = ['ai_system', 'gpai_system', 'gpai_model', 'algorithm'] as const;

/** The works council's right, as the profile keeps it. */
export interface WorksCouncil {
  right: WorksCouncilRight;
  /** Why the works council has no right; given with `none`. */
  reason?: string | null;
}

/** What the AI is under the AI Act, and the facts on which criteria depend; null is not yet known. */
export interface AiProfile extends Record<Flag, boolean | null> {
  role: (typeof AI_ROLES)[number] | null;
  type: (typeof AI_TYPES)[number] | null;
  riskGroup: RiskGroup | null;
  worksCouncilRight: WorksCouncil | null;
  usageSource: UsageSource | null;
}

type Flag =
  | 'transparencyObligation'
  | 'affectsCitizens'
  | 'usedInDecisions'
  | 'generative'
  | 'processesPersonalData'
  | 'searchesCompanyData'
  | 'hasSupplier';

const UNKNOWN: AiProfile = {
  role: null,
  type: null,
  riskGroup: null,
  transparencyObligation: null,
  affectsCitizens: null,
  usedInDecisions: null,
  generative: null,
  processesPersonalData: null,
  searchesCompanyData: null,
  hasSupplier: null,
  worksCouncilRight: null,
  usageSource: null,
};

/** A whole profile from the facts that are known. */
export const aiProfileOf = (known: Partial<AiProfile>): AiProfile => ({ ...UNKNOWN, ...known });

/** The facts that are still lacking. */
export const lackingFacts = (profile: AiProfile): (keyof AiProfile)[] =>
  (Object.keys(UNKNOWN) as (keyof AiProfile)[]).filter((fact) => profile[fact] === null);

/** The facts on which criteria depend. */
export const knownFacts = (profile: AiProfile): KnownAiFacts => ({
  ...profile,
  worksCouncilRight: profile.worksCouncilRight?.right ?? null,
});
