import { scoreMetric } from './score-metric.js';

export const umuxLiteMetric = scoreMetric({
  key: 'survey.umux_lite',
  unit: 'score',
  title: { nl: 'Gebruiksgemak, kort (UMUX-Lite)', en: 'Ease of use, short (UMUX-Lite)' },
  definition: {
    nl: 'UMUX-Lite, 0 tot 100: gemiddelde over wie beide vragen beantwoordde (de noemer), in de laatst gesloten enquête met UMUX-Lite. Een enquête met te weinig antwoorden telt niet. Onbekend zonder zo’n enquête.',
    en: 'UMUX-Lite, 0 to 100: mean over those who answered both items (the denominator), in the survey with UMUX-Lite closed last. A survey with too few answers does not count. Unknown without such a survey.',
  },
  scores: ['umux_lite'],
  splits: ['department'],
});
