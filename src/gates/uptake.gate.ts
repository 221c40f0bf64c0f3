import type { Criterion } from './criterion.js';
import {
  checkByHand,
  closeSurvey,
  holdSurvey,
  MORE_PEOPLE,
  readResults,
  sendMessage,
} from './next-steps.js';

/** The way out of uptake: people are trained, use it and are content. */
export const UPTAKE_GATE: readonly Criterion[] = [
  {
    key: 'training-coverage',
    phase: 'uptake',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'training.coverage',
    operator: '>=',
    threshold: 0.8,
    unit: 'ratio',
    title: { nl: 'De medewerkers zijn getraind', en: 'The employees have been trained' },
    source: 'Train mensen',
    next: {
      text: {
        nl: 'Train meer mensen, tot {threshold}, en stuur de trainingsgegevens in',
        en: 'Train more people, up to {threshold}, and send in the training records',
      },
      gap: MORE_PEOPLE,
      role: 'hr',
      operationId: 'importFile',
      href: '/v1/imports',
    },
    nextWhenUnknown: {
      text: {
        nl: 'Wijs aan welke cursussen voor welke doelgroep verplicht zijn',
        en: 'Say which courses are required of which audience',
      },
      role: 'project_lead',
      operationId: 'requireCourse',
      href: '/v1/projects/{project}/required-courses',
    },
  },
  {
    key: 'untrained-active',
    phase: 'uptake',
    question: null,
    kind: 'manual',
    mandatory: false,
    title: {
      nl: 'Hoogstens 5 % van de gebruikers is niet getraind',
      en: 'At most 5 % of the users are untrained',
    },
    source: null,
    next: checkByHand({
      nl: 'Ga na of gebruikers getraind zijn en leg de uitkomst vast',
      en: 'Find out whether users have been trained and record the outcome',
    }),
  },
  {
    key: 'adoption',
    phase: 'uptake',
    question: null,
    kind: 'manual',
    mandatory: true,
    recommendedWhen: {
      any: [
        { fact: 'usageSource', is: ['none'] },
        { fact: 'population', below: 10 },
      ],
    },
    title: {
      nl: 'De doelgroep gebruikt de toepassing: minstens 60 %, bij een vervolgproject 40 %',
      en: 'The audience uses the application: at least 60 %, in a follow-up project 40 %',
    },
    source: 'zet de plannen in werking',
    next: checkByHand({
      nl: 'Stel vast welk deel van de doelgroep de toepassing gebruikt en leg de bron vast',
      en: 'Establish which share of the audience uses the application and record the source',
    }),
  },
  {
    key: 'change-told',
    phase: 'uptake',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'communication.uptake_messages',
    operator: '>=',
    threshold: 1,
    unit: 'count',
    title: {
      nl: 'Tijdens de ingebruikname is over de veranderingen verteld',
      en: 'The changes have been told of during uptake',
    },
    source: 'communiceer over de veranderingen',
    next: sendMessage({
      nl: 'Vertel medewerkers wat er verandert en leg het bericht als verstuurd vast',
      en: 'Tell employees what changes and record that the message was sent',
    }),
  },
  {
    key: 'pulse',
    phase: 'uptake',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'survey.pulse_response',
    operator: '>=',
    threshold: 0.3,
    unit: 'ratio',
    byHand: {
      below: 15,
      next: checkByHand({
        nl: 'Houd een tussenmeting, of leg vast hoe u die in deze kleine groep deed',
        en: 'Measure the pulse, or record how you did so in this small group',
      }),
    },
    title: {
      nl: 'De tussenmeting onder medewerkers is gedaan',
      en: 'The pulse among employees has been measured',
    },
    source: 'tevreden medewerkers',
    next: holdSurvey({
      nl: 'Houd een tussenmeting waarop minstens {threshold} van de genodigden antwoordt',
      en: 'Measure the pulse, with an answer from at least {threshold} of those invited',
    }),
    nextByReason: {
      'survey-open': closeSurvey({
        nl: 'De tussenmeting is open: herinner wie is uitgenodigd, en sluit haar als minstens {threshold} heeft geantwoord',
        en: 'The pulse is open: remind those invited, and close it once at least {threshold} have answered',
      }),
    },
  },
  {
    key: 'satisfied',
    phase: 'uptake',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'survey.csat',
    fixedThreshold: true,
    operator: '>=',
    threshold: 0.7,
    unit: 'ratio',
    conditionalThreshold: 0.6,
    title: { nl: 'De medewerkers zijn tevreden', en: 'The employees are satisfied' },
    source: 'tevreden medewerkers',
    next: readResults({
      nl: 'Lees in de uitkomst wat medewerkers missen, verbeter dat en meet opnieuw: minstens {threshold} tevreden',
      en: 'Read in the results what employees miss, mend it and measure again: at least {threshold} satisfied',
    }),
    nextWhenUnknown: holdSurvey({
      nl: 'Vraag medewerkers hoe tevreden zij zijn: een enquête met vragenlijst csat',
      en: 'Ask employees how satisfied they are: a survey with the instrument csat',
    }),
    nextByReason: {
      'survey-open': closeSurvey({
        nl: 'De enquête over tevredenheid is open: sluit haar als genoeg mensen hebben geantwoord',
        en: 'The survey on satisfaction is open: close it once enough people have answered',
      }),
    },
  },
  {
    key: 'acceptance-criteria-judged',
    phase: 'uptake',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'project.criteria_judged',
    operator: '=',
    threshold: 1,
    unit: 'count',
    title: {
      nl: 'Alle acceptatiecriteria zijn beoordeeld en geen is afgekeurd',
      en: 'All acceptance criteria have been judged and none failed',
    },
    source: 'toetsbare acceptatiecriteria',
    next: {
      text: {
        nl: 'Geef over elk acceptatiecriterium een oordeel; los op wat niet voldoet',
        en: 'Give a verdict on every acceptance criterion; mend what is not met',
      },
      role: 'project_lead',
      operationId: 'recordVerdict',
      href: '/v1/projects/{project}/acceptance-criteria',
    },
    nextWhenUnknown: {
      text: {
        nl: 'Voeg een toetsbaar acceptatiecriterium toe',
        en: 'Add an acceptance criterion that can be tested',
      },
      role: 'project_lead',
      operationId: 'addAcceptanceCriterion',
      href: '/v1/projects/{project}/acceptance-criteria',
    },
  },
  {
    key: 'support',
    phase: 'uptake',
    question: null,
    kind: 'manual',
    mandatory: true,
    title: { nl: 'De begeleiding werkt', en: 'Support works' },
    source: 'begeleiding',
    next: checkByHand({
      nl: 'Ga na of medewerkers hulp krijgen en leg vast hoe',
      en: 'Find out whether employees get help and record how',
    }),
  },
  {
    key: 'quick-win',
    phase: 'uptake',
    question: null,
    kind: 'manual',
    mandatory: false,
    title: { nl: 'Een eerste succes is vastgelegd', en: 'A first success is recorded' },
    source: 'Begin met laaghangend fruit',
    next: checkByHand({
      nl: 'Beschrijf een eerste succes in de toelichting',
      en: 'Describe a first success in the note',
    }),
  },
  {
    key: 'prompts-shared',
    phase: 'uptake',
    question: null,
    kind: 'manual',
    mandatory: false,
    title: {
      nl: 'Collega’s delen prompts: minstens 5, of via Prompt Buddy',
      en: 'Colleagues share prompts: at least 5, or in Prompt Buddy',
    },
    source: 'Introduceer ‘Prompt Buddy’',
    next: checkByHand({
      nl: 'Laat collega’s prompts delen en leg vast waar',
      en: 'Have colleagues share prompts and record where',
    }),
  },
];
