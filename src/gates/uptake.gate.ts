import type { Criterion } from './criterion.js';
import { checkByHand, MORE_PEOPLE, sendMessage } from './next-steps.js';

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
    kind: 'manual',
    mandatory: true,
    title: {
      nl: 'De tussenmeting onder medewerkers is gedaan',
      en: 'The pulse among employees has been measured',
    },
    source: 'tevreden medewerkers',
    next: checkByHand({
      nl: 'Houd een tussenmeting en leg de respons vast',
      en: 'Measure the pulse and record the response',
    }),
  },
  {
    key: 'satisfied',
    phase: 'uptake',
    question: null,
    kind: 'manual',
    mandatory: true,
    title: {
      nl: 'De medewerkers zijn tevreden: minstens 70 %',
      en: 'The employees are satisfied: at least 70 %',
    },
    source: 'tevreden medewerkers',
    next: checkByHand({
      nl: 'Leg vast welk deel van de medewerkers tevreden is',
      en: 'Record which share of the employees is satisfied',
    }),
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
