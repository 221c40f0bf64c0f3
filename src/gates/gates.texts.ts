import type { Text } from '../common/text.js';
import type { Facts } from './criterion.js';
import type { EvidenceState } from './evidence-on-day.js';

export const FACT_NAMES: Record<keyof Facts, Text> = {
  riskGroup: { nl: 'risicogroep', en: 'risk group' },
  affectsCitizens: { nl: 'raakt burgers', en: 'affects citizens' },
  usedInDecisions: { nl: 'speelt een rol in besluiten', en: 'used in decisions' },
  generative: { nl: 'generatief', en: 'generative' },
  processesPersonalData: { nl: 'verwerkt persoonsgegevens', en: 'processes personal data' },
  searchesCompanyData: { nl: 'doorzoekt bedrijfsdata', en: 'searches company data' },
  hasSupplier: { nl: 'heeft een leverancier', en: 'has a supplier' },
  worksCouncilRight: { nl: 'recht van de ondernemingsraad', en: "works council's right" },
  usageSource: { nl: 'bron van gebruikscijfers', en: 'source of usage figures' },
  predecessor: { nl: 'voorganger', en: 'predecessor' },
  population: { nl: 'omvang van de doelgroep', en: 'size of the audience' },
};

/** Why a criterion could not be settled. */
export const REASONS = {
  byHand: { nl: 'Met de hand nagegaan', en: 'Checked by hand' },
  unchecked: { nl: 'Nog niet nagegaan', en: 'Not checked yet' },
  factsMissing: {
    nl: 'Het AI-profiel zegt dit nog niet: {facts}',
    en: 'The AI profile does not say this yet: {facts}',
  },
} satisfies Record<string, Text>;

/** How a value lies to its threshold when its margin counts. */
export const MARGIN_REASONS: Record<'within' | 'beyond', Text> = {
  within: {
    nl: 'Niet lager dan de drempel, de marge meegerekend',
    en: 'Not lower than the threshold, its margin included',
  },
  beyond: {
    nl: 'Lager dan de drempel, ook met de marge meegerekend',
    en: 'Lower than the threshold, also with its margin included',
  },
};

/** How a piece of evidence stands; `{kind}`, `{from}` and `{until}` are filled in. */
export const EVIDENCE_REASONS: Record<Exclude<EvidenceState, 'valid'>, Text> = {
  lacking: { nl: '{kind} ontbreekt', en: '{kind} is lacking' },
  lapsed: { nl: '{kind} was geldig tot en met {until}', en: '{kind} was valid up to {until}' },
  not_yet: { nl: '{kind} is pas geldig vanaf {from}', en: '{kind} is valid only from {from}' },
  negative: { nl: '{kind} is negatief', en: '{kind} is negative' },
  high_risk: {
    nl: '{kind} laat een hoog restrisico over: eerst voorafgaande raadpleging',
    en: '{kind} leaves a high residual risk: prior consultation comes first',
  },
};

/** What to do when the AI profile does not say whether a criterion applies. */
export const COMPLETE_PROFILE: Text = {
  nl: 'Vul het AI-profiel aan: {facts}',
  en: 'Complete the AI profile: {facts}',
};

export const PEOPLE: { one: Text; many: Text } = {
  one: { nl: 'mens', en: 'person' },
  many: { nl: 'mensen', en: 'people' },
};
