import { rateMetric } from './rate-metric.js';

export const baselineResponseMetric = rateMetric({
  key: 'survey.baseline_response',
  title: { nl: 'Respons van de nulmeting', en: 'Response to the baseline' },
  definition: {
    nl: 'Antwoorden ÷ uitgenodigden van de laatst gesloten nulmeting. Onbekend zonder zo’n meting, bij te weinig antwoorden, en als niemand weet hoeveel er zijn uitgenodigd.',
    en: 'Responses ÷ people invited of the baseline closed last. Unknown without such a survey, with too few answers, and when nobody knows how many were invited.',
  },
  moment: 'baseline',
});
