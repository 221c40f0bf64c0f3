import type { RoomContract } from '../common/contract.js';
import type { Text } from '../common/text.js';
import { EXAMPLE_SURVEY_TOKEN } from '../surveys/example-token.js';
import { surveyConflicts } from '../surveys/survey-conflict.js';

const TOKEN: Text = {
  nl: 'De code uit de link: wat achter # staat.',
  en: 'The code of the link: what stands after #.',
};

export const respondContract: RoomContract = {
  operations: {
    getSurveyForm: {
      summary: { nl: 'De vragen bij een link', en: 'The questions behind a link' },
      description: {
        nl: 'Wat de pagina /respond toont. Van dit verzoek wordt niets bewaard, ook niet in het toegangslogboek. Een gebruikte, een verlopen en een verzonnen code krijgen hetzelfde antwoord.',
        en: 'What the page /respond shows. Nothing of this call is kept, not in the access log either. A used, an expired and a made-up code get the same answer.',
      },
      example: { body: { token: EXAMPLE_SURVEY_TOKEN } },
      conflicts: surveyConflicts('answering-refused'),
    },
    answerSurvey: {
      summary: { nl: 'Een enquête beantwoorden', en: 'Answer a survey' },
      description: {
        nl: 'Eén keer per link. Het antwoord wordt opgeslagen zonder naam, tijd of code. Van dit verzoek wordt verder niets bewaard.',
        en: 'Once per link. The answer is stored without name, time or code. Nothing else of this call is kept.',
      },
      example: {
        body: {
          token: EXAMPLE_SURVEY_TOKEN,
          answers: [{ item: 'satisfaction', value: 4 }],
        },
      },
      conflicts: surveyConflicts('answering-refused'),
    },
  },
  fields: {
    'SurveyToken.token': TOKEN,
    'AnswerSurvey.token': TOKEN,
    'AnswerSurvey.department': {
      nl: 'Een van departments van het formulier; leeg: niet gezegd.',
      en: 'One of departments of the form; null: not said.',
    },
    'AnswerSurvey.answers': {
      nl: 'Eén per vraag; wat ontbreekt is overgeslagen.',
      en: 'One for each question; what is missing was skipped.',
    },
    'GivenAnswer.item': { nl: 'De key van de vraag.', en: 'The key of the question.' },
    'GivenAnswer.value': {
      nl: 'Een punt van de schaal, de key van een keuze, een lijst van keys, of tekst; null: overgeslagen.',
      en: 'A point of the scale, the key of a choice, a list of keys, or text; null: skipped.',
    },
    'SurveyForm.organisation': { nl: 'Wie het vraagt.', en: 'Who asks.' },
    'SurveyForm.project': { nl: 'Waarover.', en: 'What about.' },
    'SurveyForm.instrument': { nl: 'De vragen.', en: 'The questions.' },
    'SurveyForm.departments': {
      nl: 'Afdelingen om uit te kiezen; leeg: er wordt niet naar gevraagd.',
      en: 'Departments to choose from; empty: it is not asked.',
    },
  },
};
