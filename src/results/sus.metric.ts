import { scoreMetric } from './score-metric.js';

export const susMetric = scoreMetric({
  key: 'survey.sus',
  unit: 'score',
  title: { nl: 'Gebruiksgemak (SUS)', en: 'Ease of use (SUS)' },
  definition: {
    nl: 'System Usability Scale, 0 tot 100: gemiddelde over wie alle tien vragen beantwoordde (de noemer), in de laatst gesloten enquête met SUS. Een enquête met te weinig antwoorden telt niet. Onbekend zonder zo’n enquête.',
    en: 'System Usability Scale, 0 to 100: mean over those who answered all ten items (the denominator), in the survey with SUS closed last. A survey with too few answers does not count. Unknown without such a survey.',
  },
  scores: ['sus'],
  splits: ['department'],
});
