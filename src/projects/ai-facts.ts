export const RISK_GROUPS = ['prohibited', 'high_risk', 'not_high_risk', 'exempt'] as const;
export type RiskGroup = (typeof RISK_GROUPS)[number];

export const WORKS_COUNCIL_RIGHTS = ['none', 'informed', 'advice', 'consent'] as const;
export type WorksCouncilRight = (typeof WORKS_COUNCIL_RIGHTS)[number];

export const USAGE_SOURCES = ['named', 'aggregate', 'none'] as const;
export type UsageSource = (typeof USAGE_SOURCES)[number];

/** What an AI profile says on which a criterion may depend. */
export interface AiFacts {
  riskGroup: RiskGroup;
  affectsCitizens: boolean;
  usedInDecisions: boolean;
  generative: boolean;
  processesPersonalData: boolean;
  searchesCompanyData: boolean;
  hasSupplier: boolean;
  worksCouncilRight: WorksCouncilRight;
  usageSource: UsageSource;
}

/** An AI profile as far as it is filled in. */
export type KnownAiFacts = { [Fact in keyof AiFacts]?: AiFacts[Fact] | null };
