/** The five questions that an AI strategy answers (the white paper, "Een effectieve AI-strategie"). */
export const STRATEGY_QUESTIONS = [
  'businessObjectives',
  'visionAndRoadmap',
  'peopleAndCulture',
  'technologyAndTools',
  'flexibility',
] as const;

export type Strategy = Record<(typeof STRATEGY_QUESTIONS)[number], string | null>;

/** All five answers, null where there is none yet. */
export const strategyOf = (answers: Partial<Strategy>): Strategy => ({
  businessObjectives: null,
  visionAndRoadmap: null,
  peopleAndCulture: null,
  technologyAndTools: null,
  flexibility: null,
  ...answers,
});
