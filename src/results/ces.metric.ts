import { scoreMetric } from './score-metric.js';

export const cesMetric = scoreMetric({
  key: 'survey.ces',
  unit: 'score',
  title: { nl: 'Moeite of gemak (CES)', en: 'Effort or ease (CES)' },
  definition: {
    nl: 'Gemiddelde van de antwoorden in de laatst gesloten enquête die het vraagt; de noemer is hoeveel mensen antwoordden. scale zegt op welke schaal: op 1 tot 5 is een hoog getal veel moeite, op 1 tot 7 veel gemak. De twee worden nooit samengenomen. Een enquête met te weinig antwoorden telt niet. Onbekend zonder zo’n enquête, en als die het in meer vragen vraagt.',
    en: 'Mean of the answers in the survey closed last that asks it; the denominator is how many answered. scale says on which scale: on 1 to 5 a high number is much effort, on 1 to 7 it is much ease. The two are never pooled. A survey with too few answers does not count. Unknown without such a survey, and when it asks it in several items.',
  },
  scores: ['ces_5', 'ces_7'],
  splits: ['department'],
});
