import { rateMetric } from './rate-metric.js';

export const responseRateMetric = rateMetric({
  key: 'survey.response_rate',
  title: { nl: 'Respons', en: 'Response rate' },
  definition: {
    nl: 'Antwoorden ÷ uitgenodigden van de laatst gesloten enquête. Onbekend zonder zo’n enquête, bij te weinig antwoorden, en als niemand weet hoeveel er zijn uitgenodigd.',
    en: 'Responses ÷ people invited of the survey closed last. Unknown without such a survey, with too few answers, and when nobody knows how many were invited.',
  },
});
