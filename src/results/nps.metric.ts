import { scoreMetric } from './score-metric.js';

export const npsMetric = scoreMetric({
  key: 'survey.nps',
  unit: 'score',
  title: { nl: 'Aanbevelingsscore (NPS)', en: 'Recommendation score (NPS)' },
  definition: {
    nl: 'Percentage van de antwoorden 9 en 10, min dat van 0 tot en met 6 (−100 tot 100), in de laatst gesloten enquête die het vraagt; de noemer is hoeveel mensen antwoordden. Een enquête met te weinig antwoorden telt niet. Onbekend zonder zo’n enquête, en als die het in meer vragen vraagt.',
    en: 'Percentage of the answers 9 and 10, less that of 0 to 6 (−100 to 100), in the survey closed last that asks it; the denominator is how many answered. A survey with too few answers does not count. Unknown without such a survey, and when it asks it in several items.',
  },
  scores: ['nps'],
  splits: ['department'],
});
