import type { RoomContract } from '../common/contract.js';
import type { Text } from '../common/text.js';
import { surveyConflicts } from '../surveys/survey-conflict.js';

const WITHHELD: Text = {
  nl: 'Waarom iets niet getoond wordt: te weinig antwoorden, verborgen omdat anders een kleine groep te berekenen is, of (nagenoeg) iedereen antwoordde gelijk.',
  en: 'Why something is not shown: too few answers, hidden because a small group could be worked out otherwise, or (nearly) all answered alike.',
};

export const resultsContract: RoomContract = {
  operations: {
    getSurveyResults: {
      summary: { nl: 'De uitkomst van een enquête', en: 'The results of a survey' },
      description: {
        nl: 'Voor de sluiting alleen hoeveel mensen antwoordden. Daarna de scores met n en marge (90 %), hoe de antwoorden lagen, de afdelingen als daarvoor gekozen is, en het verloop over eerdere metingen met dezelfde vragenlijst. Wat iets over weinig mensen zou zeggen, is samengevoegd of verborgen. Als pagina: /surveys/{surveyId}.',
        en: 'Before closing only how many answered. After that the scores with n and margin (90 %), how the answers lie, the departments where that was chosen, and the trend over earlier measurements with the same questionnaire. What would say something about few people is merged or hidden. As a page: /surveys/{surveyId}.',
      },
      example: { as: 'viewer', path: { surveyId: 'copilot-nazorg-nazorgmeting' } },
      conflicts: surveyConflicts('ambiguous-code'),
    },
  },
  fields: {
    'SurveyResults.status': {
      nl: 'draft: in voorbereiding; open: er kan geantwoord worden; closed: gesloten.',
      en: 'draft: being prepared; open: answers are taken; closed.',
    },
    'SurveyResults.instrument': { nl: 'Wat gevraagd is.', en: 'What was asked.' },
    'SurveyResults.project': { nl: 'Het project.', en: 'The project.' },
    'SurveyProject.code': { nl: 'Code van het project.', en: 'Code of the project.' },
    'SurveyProject.name': { nl: 'Naam van het project.', en: 'Name of the project.' },
    'SurveyResults.code': { nl: 'Code van de enquête.', en: 'Code of the survey.' },
    release: {
      nl: 'Wat één keer, bij de sluiting, is uitgebracht; leeg voor die tijd.',
      en: 'What was released once, at closing; null before that.',
    },
    'SurveyResults.comments': {
      nl: 'Opmerkingen per open vraag, geschud, los van de rest.',
      en: 'Remarks for each open question, shuffled, apart from the rest.',
    },
    'ItemComments.item': { nl: 'De key van de vraag.', en: 'The key of the question.' },
    texts: {
      nl: 'De opmerkingen in willekeurige volgorde; leeg: te weinig om te tonen.',
      en: 'The remarks in random order; null: too few to show.',
    },
    'ItemComments.reason': WITHHELD,
    'Release.responses': {
      nl: 'Hoeveel mensen antwoordden; leeg: minder dan threshold, en niets is bewaard.',
      en: 'How many answered; null: fewer than threshold, and nothing was kept.',
    },
    'Release.reason': {
      nl: 'too-few-answers: er waren te weinig antwoorden; zij zijn vernietigd.',
      en: 'too-few-answers: there were too few answers; they were destroyed.',
    },
    scores: {
      nl: 'Scores van allen samen (group leeg), dan per afdeling.',
      en: 'Scores of all together (group null), then by department.',
    },
    distributions: {
      nl: 'Hoe de antwoorden lagen, alleen van allen samen.',
      en: 'How the answers lie, of all together only.',
    },
    'ReleasedScore.name': { nl: 'Welke score.', en: 'Which score.' },
    'ReleasedScore.item': {
      nl: 'De key van de vraag; leeg: van de hele vragenlijst.',
      en: 'The key of the question; null: of the whole questionnaire.',
    },
    'ReleasedScore.group': {
      nl: 'Afdeling; leeg: allen samen.',
      en: 'Department; null: all together.',
    },
    'ReleasedScore.value': {
      nl: 'De score, op zijn eigen schaal; een gemiddelde met één decimaal. Leeg: niet getoond.',
      en: 'The score, on its own scale; a mean to one decimal. Null: not shown.',
    },
    'ReleasedScore.numerator': {
      nl: 'Alleen bij een aandeel: de teller.',
      en: 'Of a share only: its numerator.',
    },
    'ReleasedScore.n': { nl: 'Hoeveel mensen dit beantwoordden.', en: 'How many answered this.' },
    'ReleasedScore.margin': {
      nl: 'value plus of min margin omvat het interval van 90 %.',
      en: 'value plus or minus margin holds the 90 % interval.',
    },
    'ReleasedScore.scale': { nl: 'Waar value kan liggen.', en: 'Where value can lie.' },
    'ScoreScale.min': { nl: 'Laagste waarde.', en: 'Lowest value.' },
    'ScoreScale.max': { nl: 'Hoogste waarde.', en: 'Highest value.' },
    better: {
      nl: 'Of hoger (higher) of lager (lower) beter is.',
      en: 'Whether higher or lower is better.',
    },
    susEquivalent: {
      nl: 'Alleen bij UMUX-Lite: wat SUS geweest was (0,65 × score + 22,9).',
      en: 'Of UMUX-Lite only: what SUS would have been (0.65 × score + 22.9).',
    },
    bound: {
      nl: 'In plaats van value, als (nagenoeg) iedereen gelijk antwoordde: minstens of hoogstens dit.',
      en: 'In place of value, when (nearly) all answered alike: at least, or at most this.',
    },
    'ReleasedBound.operator': {
      nl: '>=: minstens; <=: hoogstens.',
      en: '>=: at least; <=: at most.',
    },
    'ReleasedBound.value': { nl: 'De grens.', en: 'The bound.' },
    'ReleasedScore.reason': WITHHELD,
    'ReleasedDistribution.item': {
      nl: 'De key van de vraag; leeg: de scores van de hele vragenlijst.',
      en: 'The key of the question; null: the scores of the whole questionnaire.',
    },
    'ReleasedDistribution.n': {
      nl: 'Hoeveel mensen dit beantwoordden.',
      en: 'How many answered this.',
    },
    steps: {
      nl: 'Naburige antwoorden samen, zodat elke stap genoeg mensen telt; leeg: niet getoond.',
      en: 'Neighbouring answers together, so that each step holds enough people; null: not shown.',
    },
    'ReleasedDistribution.reason': WITHHELD,
    'ReleasedStep.values': {
      nl: 'De punten of keuzes die samen geteld zijn.',
      en: 'The points or choices that were counted together.',
    },
    'ReleasedStep.count': {
      nl: 'Hoeveel mensen; leeg: niet getoond.',
      en: 'How many people; null: not shown.',
    },
    'ReleasedStep.reason': WITHHELD,
    trend: {
      nl: 'Metingen met dezelfde vragenlijst in dit project, tot en met deze.',
      en: 'Measurements with the same questionnaire in this project, up to this one.',
    },
    'Trend.name': { nl: 'Welke score.', en: 'Which score.' },
    'Trend.item': {
      nl: 'De key van de vraag; leeg: van de hele vragenlijst.',
      en: 'The key of the question; null: of the whole questionnaire.',
    },
    points: { nl: 'De metingen, de oudste eerst.', en: 'The measurements, the oldest first.' },
    'TrendPoint.code': { nl: 'Code van de enquête.', en: 'Code of the survey.' },
    'TrendPoint.value': { nl: 'De score; leeg: niet getoond.', en: 'The score; null: not shown.' },
    'TrendPoint.n': { nl: 'Hoeveel mensen antwoordden.', en: 'How many answered.' },
    'TrendPoint.margin': { nl: 'Marge van 90 %.', en: 'Margin of 90 %.' },
    'TrendPoint.reason': WITHHELD,
    change: {
      nl: 'Van de eerste naar de laatste meting; leeg: één meting, of een van beide is niet getoond.',
      en: 'From the first to the last measurement; null: one measurement, or one of them is not shown.',
    },
    'TrendChange.value': { nl: 'Laatste min eerste.', en: 'Last less first.' },
    'TrendChange.margin': {
      nl: 'Marge van de verandering, 90 %.',
      en: 'Margin of the change, 90 %.',
    },
    held: {
      nl: 'Of de score niet slechter werd, gegeven de marge.',
      en: 'Whether the score did not get worse, given the margin.',
    },
  },
};
