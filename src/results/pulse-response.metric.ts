import { rateMetric } from './rate-metric.js';

export const pulseResponseMetric = rateMetric({
  key: 'survey.pulse_response',
  title: { nl: 'Respons van de tussenmeting', en: 'Response to the pulse' },
  definition: {
    nl: 'Antwoorden ÷ uitgenodigden van de laatst gesloten tussenmeting. Onbekend zonder zo’n meting, bij te weinig antwoorden, en als niemand weet hoeveel er zijn uitgenodigd.',
    en: 'Responses ÷ people invited of the pulse closed last. Unknown without such a survey, with too few answers, and when nobody knows how many were invited.',
  },
  moment: 'pulse',
});
