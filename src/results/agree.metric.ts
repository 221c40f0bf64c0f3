import { scoreMetric } from './score-metric.js';

export const agreeMetric = scoreMetric({
  key: 'survey.agree',
  unit: 'ratio',
  title: { nl: 'Instemming met een zin', en: 'Agreement with a statement' },
  definition: {
    nl: 'Eens of helemaal eens ÷ antwoorden op één zin, in de laatst gesloten enquête met zulke zinnen. Onbekend zonder zo’n enquête, en bij meer zinnen: zinnen worden niet samengenomen, de uitkomst van de enquête geeft elke zin apart.',
    en: 'Agree or strongly agree ÷ answers to one statement, in the survey with such statements closed last. Unknown without such a survey, and with several statements: they are not pooled, the results of the survey give each by itself.',
  },
  scores: ['agree'],
});
