import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';
import type { Text } from '../common/text.js';

const PROJECT = { projectId: 'copilot-uitrol' };
const MESSAGE = idNamed('copilot-uitrol/communication/2');
const ANSWERED = { ...PROJECT, questionId: idNamed('copilot-uitrol/question/1') };
const OPEN = { ...PROJECT, questionId: idNamed('copilot-uitrol/question/2') };
const ADVISER = 'communication_adviser';

const TEXT: Text = {
  nl: 'Wat er gevraagd of opgemerkt is. Schrijf geen namen op, en niets waaraan men iemand herkent.',
  en: 'What was asked or remarked. Write no names, nor anything by which somebody is known.',
};

export const questionsContract: RoomContract = {
  operations: {
    recordQuestion: {
      summary: { nl: 'Een vraag of opmerking vastleggen', en: 'Record a question or a remark' },
      description: {
        nl: 'Wat medewerkers vragen of opmerken over de invoering, met het bericht waarover het gaat, de doelgroep waaruit het komt en het kanaal, voor zover bekend. Wie het vroeg, wordt niet bewaard: schrijf geen namen op.',
        en: 'What employees ask or remark about the adoption, with the message that it is about, the audience that it came from and the channel, as far as known. Who asked is not kept: write no names.',
      },
      example: {
        as: ADVISER,
        path: PROJECT,
        body: {
          text: 'Mag ik Copilot ook gebruiken voor het verslag van een overleg?',
          kind: 'question',
          communicationId: MESSAGE,
          channel: 'meeting',
        },
      },
    },
    listQuestions: {
      summary: {
        nl: 'Alle vragen en opmerkingen van een project',
        en: 'All questions and remarks of a project',
      },
      description: {
        nl: 'De oudste eerst; met state=open wat nog op antwoord wacht.',
        en: 'The oldest first; with state=open what still waits for an answer.',
      },
      example: { as: 'viewer', path: PROJECT, query: { state: 'open' } },
    },
    getQuestion: {
      summary: { nl: 'Eén vraag of opmerking bekijken', en: 'See one question or remark' },
      description: {
        nl: 'Met het antwoord, als dat er is.',
        en: 'With its answer, if there is one.',
      },
      example: { as: 'viewer', path: ANSWERED },
    },
    updateQuestion: {
      summary: { nl: 'Een vraag of opmerking wijzigen', en: 'Change a question or a remark' },
      description: {
        nl: 'Wat u weglaat blijft staan; null maakt leeg. Het antwoord blijft.',
        en: 'What you leave out stays; null clears. The answer stays.',
      },
      example: { as: ADVISER, path: OPEN, body: { kind: 'remark' } },
    },
    removeQuestion: {
      summary: { nl: 'Een vraag of opmerking verwijderen', en: 'Remove a question or a remark' },
      description: {
        nl: 'Voor een vergissing, of als er toch een naam in stond.',
        en: 'For a mistake, or when it held a name after all.',
      },
      example: { as: ADVISER, path: OPEN },
    },
    answerQuestion: {
      summary: { nl: 'Een vraag beantwoorden', en: 'Answer a question' },
      description: {
        nl: 'Legt het antwoord vast; de vraag is dan beantwoord. Nog eens: het nieuwe antwoord komt in de plaats van het vorige.',
        en: 'Records the answer; the question is answered then. Again: the new answer takes the place of the one before.',
      },
      example: {
        as: ADVISER,
        path: OPEN,
        body: {
          text: 'Ja, zolang iedereen in het overleg het weet. Zie de werkinstructie.',
          by: 'Projectleider',
        },
      },
    },
    reopenQuestion: {
      summary: { nl: 'Een antwoord terugnemen', en: 'Take an answer back' },
      description: {
        nl: 'Het antwoord verdwijnt en de vraag wacht weer.',
        en: 'The answer is gone and the question waits again.',
      },
      example: { as: ADVISER, path: ANSWERED },
    },
  },
  fields: {
    questionId: { nl: 'Vraag of opmerking.', en: 'Question or remark.' },
    'Question.kind': {
      nl: 'question: vraag; remark: opmerking, die geen antwoord hoeft.',
      en: 'question; remark: needs no answer.',
    },
    'RecordQuestion.kind': {
      nl: 'question: vraag; remark: opmerking, die geen antwoord hoeft.',
      en: 'question; remark: needs no answer.',
    },
    'UpdateQuestion.kind': {
      nl: 'question: vraag; remark: opmerking, die geen antwoord hoeft.',
      en: 'question; remark: needs no answer.',
    },
    'Question.text': TEXT,
    'RecordQuestion.text': TEXT,
    'UpdateQuestion.text': TEXT,
    'Question.state': {
      nl: 'open: zonder antwoord; answered: beantwoord.',
      en: 'open: without an answer; answered.',
    },
    'listQuestions.state': {
      nl: 'Alleen zonder antwoord (open) of met (answered).',
      en: 'Only without an answer (open) or with one (answered).',
    },
    communicationId: {
      nl: 'Bericht waarover het gaat.',
      en: 'Message that it is about.',
    },
    'listQuestions.communicationId': {
      nl: 'Alleen over dit bericht.',
      en: 'Only about this message.',
    },
    audienceId: { nl: 'Doelgroep waaruit het komt.', en: 'Audience that it came from.' },
    channel: { nl: 'Kanaal waarlangs het kwam.', en: 'Channel along which it came.' },
    'Question.answer': {
      nl: 'Het antwoord; leeg zolang er geen is.',
      en: 'The answer; null as long as there is none.',
    },
    'QuestionAnswer.text': { nl: 'Het antwoord.', en: 'The answer.' },
    'AnswerQuestion.text': { nl: 'Het antwoord.', en: 'The answer.' },
    'QuestionAnswer.by': {
      nl: 'Rol of functie die het antwoord gaf.',
      en: 'Role or function that gave the answer.',
    },
    'AnswerQuestion.by': {
      nl: 'Rol of functie die het antwoord gaf, bijvoorbeeld projectleider.',
      en: 'Role or function that gave the answer, for example project lead.',
    },
  },
};
