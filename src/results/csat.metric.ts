import { scoreMetric } from './score-metric.js';

export const csatMetric = scoreMetric({
  key: 'survey.csat',
  unit: 'ratio',
  title: { nl: 'Tevreden medewerkers (CSAT)', en: 'Satisfied employees (CSAT)' },
  definition: {
    nl: 'Antwoorden 4 of 5 op een schaal van 1 tot 5 ÷ antwoorden, in de laatst gesloten enquête die het vraagt. Een enquête met te weinig antwoorden telt niet. Onbekend zonder zo’n enquête, en als die het in meer vragen vraagt.',
    en: 'Answers 4 or 5 on a scale of 1 to 5 ÷ answers, in the survey closed last that asks it. A survey with too few answers does not count. Unknown without such a survey, and when it asks it in several items.',
  },
  scores: ['csat'],
  splits: ['department'],
});
