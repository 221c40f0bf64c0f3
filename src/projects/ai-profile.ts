export const AI_ROLES = ['provider', 'deployer', 'importer', 'distributor'] as const;
export const AI_TYPES = ['ai_system', 'gpai_system', 'gpai_model', 'algorithm'] as const;
export const RISK_GROUPS = ['prohibited', 'high_risk', 'not_high_risk', 'exempt'] as const;
export const WORKS_COUNCIL_RIGHTS = ['none', 'informed', 'advice', 'consent'] as const;
export const USAGE_SOURCES = ['named', 'aggregate', 'none'] as const;

export interface WorksCouncilRight {
  right: (typeof WORKS_COUNCIL_RIGHTS)[number];
  /** Why the works council has no right; needed with `none`. */
  reason?: string | null;
}

/** What the AI is under the AI Act, and the facts on which criteria depend; null is not yet known. */
export interface AiProfile {
  role: (typeof AI_ROLES)[number] | null;
  type: (typeof AI_TYPES)[number] | null;
  riskGroup: (typeof RISK_GROUPS)[number] | null;
  transparencyObligation: boolean | null;
  affectsCitizens: boolean | null;
  usedInDecisions: boolean | null;
  generative: boolean | null;
  processesPersonalData: boolean | null;
  searchesCompanyData: boolean | null;
  hasSupplier: boolean | null;
  worksCouncilRight: WorksCouncilRight | null;
  usageSource: (typeof USAGE_SOURCES)[number] | null;
}

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
