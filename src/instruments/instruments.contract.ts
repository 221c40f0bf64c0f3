import type { RoomContract } from '../common/contract.js';
import { EXAMPLE_INSTRUMENT } from './example-instrument.js';
import { INSTRUMENT_CONFLICTS } from './instruments.texts.js';

export const instrumentsContract: RoomContract = {
  operations: {
    listSurveyInstruments: {
      summary: { nl: 'Alle vragenlijsten', en: 'All questionnaires' },
      description: {
        nl: 'De meegeleverde instrumenten (NPS, CSAT, CES, SUS, UMUX-Lite, werken met Copilot, AI-gereedheid) en die van uw organisatie, elk in de nieuwste versie, met alle vragen in het Nederlands en het Engels.',
        en: 'The instruments that come with the product (NPS, CSAT, CES, SUS, UMUX-Lite, working with Copilot, AI readiness) and your organisation’s own, each in its newest version, with all questions in Dutch and English.',
      },
      example: { as: 'viewer' },
    },
    getSurveyInstrument: {
      summary: { nl: 'Eén vragenlijst bekijken', en: 'See one questionnaire' },
      description: { nl: 'De nieuwste versie.', en: 'The newest version.' },
      example: { as: 'viewer', path: { instrumentCode: 'csat' } },
    },
    makeSurveyInstrument: {
      summary: { nl: 'Een eigen vragenlijst maken', en: 'Make a questionnaire of your own' },
      description: {
        nl: 'Vragen op een schaal (scale), met één keuze (choice), met meer keuzes (choices) of open (text), elk in het Nederlands en het Engels. score zegt wat er van een schaal berekend wordt. Nog eens met dezelfde code: een nieuwe versie; enquêtes houden de versie die zij vroegen.',
        en: 'Questions on a scale, with one choice, with several choices, or open (text), each in Dutch and English. score says what is computed of a scale. Again with the same code: a new version; surveys keep the version that they asked.',
      },
      example: {
        as: 'programme_manager',
        body: EXAMPLE_INSTRUMENT,
      },
      conflicts: INSTRUMENT_CONFLICTS,
    },
  },
  fields: {
    instrumentCode: {
      nl: 'Meegeleverd (nps, csat, ces_5, ces_7, sus, umux_lite, copilot_sentiment, ai_readiness) of een eigen code.',
      en: 'Built in (nps, csat, ces_5, ces_7, sus, umux_lite, copilot_sentiment, ai_readiness) or a code of your own.',
    },
    'SurveyInstrument.kind': {
      nl: 'Meegeleverd instrument, of custom: van de organisatie.',
      en: 'Built-in instrument, or custom: the organisation’s own.',
    },
    'SurveyInstrument.code': {
      nl: 'Waarmee een enquête het instrument noemt.',
      en: 'By which a survey names the instrument.',
    },
    'SurveyInstrument.version': {
      nl: 'Andere woorden of een andere schaal geven een andere versie.',
      en: 'Other words or another scale make another version.',
    },
    'SurveyInstrument.title': { nl: 'Naam, in beide talen.', en: 'Name, in both languages.' },
    'MakeInstrument.title': { nl: 'Naam, in beide talen.', en: 'Name, in both languages.' },
    introduction: {
      nl: 'Staat boven de vragen; mag leeg zijn.',
      en: 'Stands above the questions; may be null.',
    },
    'MakeInstrument.code': {
      nl: 'Eigen code; bestaat zij al, dan wordt dit de volgende versie.',
      en: 'A code of your own; where it exists, this becomes the next version.',
    },
    'MakeInstrument.items': {
      nl: 'De vragen, in hun volgorde.',
      en: 'The questions, in their order.',
    },
    'SurveyInstrument.items': {
      nl: 'De vragen, in hun volgorde.',
      en: 'The questions, in their order.',
    },
    'BilingualText.nl': { nl: 'In het Nederlands.', en: 'In Dutch.' },
    'BilingualText.en': { nl: 'In het Engels.', en: 'In English.' },
    'ScaleLabels.min': { nl: 'Bij het laagste punt.', en: 'At the lowest point.' },
    'ScaleLabels.max': { nl: 'Bij het hoogste punt.', en: 'At the highest point.' },
    'SurveyItem.kind': {
      nl: 'scale: een punt op een schaal; choice: één keuze; choices: een of meer keuzes; text: open.',
      en: 'scale: a point on a scale; choice: one choice; choices: one or more; text: open.',
    },
    'SurveyItem.key': {
      nl: 'Noemt de vraag in antwoorden.',
      en: 'Names the question in answers.',
    },
    'SurveyItem.text': { nl: 'De vraag.', en: 'The question.' },
    'SurveyItem.skippable': {
      nl: 'Of men de vraag mag overslaan.',
      en: 'Whether the question may be skipped.',
    },
    'SurveyItem.min': { nl: 'Laagste punt van de schaal.', en: 'Lowest point of the scale.' },
    'SurveyItem.max': { nl: 'Hoogste punt van de schaal.', en: 'Highest point of the scale.' },
    'SurveyItem.labels': {
      nl: 'Wat er bij de einden van de schaal staat.',
      en: 'What stands at the ends of the scale.',
    },
    'SurveyItem.score': {
      nl: 'Wat er van dit antwoord berekend wordt; leeg: niets, of alleen met de andere samen.',
      en: 'What is computed of this answer; null: nothing, or only together with the others.',
    },
    'SurveyItem.choices': { nl: 'Waaruit men kiest.', en: 'What one chooses from.' },
    'SurveyItem.maxLength': {
      nl: 'Meeste tekens van een open antwoord.',
      en: 'Most characters of an open answer.',
    },
    'Choice.key': { nl: 'Noemt de keuze in antwoorden.', en: 'Names the choice in answers.' },
    'Choice.text': { nl: 'De keuze.', en: 'The choice.' },
  },
};
