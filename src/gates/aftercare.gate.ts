import type { Criterion } from './criterion.js';
import { checkByHand, closeSurvey, holdSurvey, readResults, recordEvidence } from './next-steps.js';

/** The way out of aftercare: satisfaction grows and somebody takes over. */
export const AFTERCARE_GATE: readonly Criterion[] = [
  {
    key: 'satisfaction-held',
    phase: 'aftercare',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'aftercare.satisfaction_change',
    operator: '>=',
    threshold: 0,
    unit: 'score',
    withinMargin: true,
    fixedThreshold: true,
    title: {
      nl: 'De tevredenheid is sinds de ingebruikname niet gedaald',
      en: 'Satisfaction has not fallen since go-live',
    },
    source: 'tevredenheid van de gebruikers verder kan vergroten',
    next: readResults({
      nl: 'Lees in de uitkomst waarover medewerkers minder tevreden zijn, verbeter dat en meet opnieuw',
      en: 'Read in the results what employees are less satisfied with, mend it and measure again',
    }),
    nextWhenUnknown: holdSurvey({
      nl: 'Vraag medewerkers hoe tevreden zij zijn, twee keer met dezelfde vragenlijst sinds de ingebruikname',
      en: 'Ask employees how satisfied they are, twice with the same instrument since go-live',
    }),
    nextByReason: {
      'one-measurement': holdSurvey({
        nl: 'Herhaal de meting van na de ingebruikname met dezelfde vragenlijst',
        en: 'Repeat the measurement made after go-live with the same instrument',
      }),
      'survey-open': closeSurvey({
        nl: 'De enquête over tevredenheid is open: sluit haar als genoeg mensen hebben geantwoord',
        en: 'The survey on satisfaction is open: close it once enough people have answered',
      }),
      'no-go-live-date': {
        text: {
          nl: 'Leg de dag van ingebruikname vast',
          en: 'Set the day of going live',
        },
        role: 'project_lead',
        operationId: 'updateProject',
        href: '/v1/projects/{project}',
      },
    },
  },
  {
    key: 'improved',
    phase: 'aftercare',
    question: null,
    kind: 'manual',
    mandatory: true,
    title: {
      nl: 'Minstens één verbetering komt voort uit een meting of feedback',
      en: 'At least one improvement came from a survey or feedback',
    },
    source: 'Leer van het proces',
    next: checkByHand({
      nl: 'Voer een verbetering door waar medewerkers om vroegen en leg die vast',
      en: 'Make an improvement that employees asked for and record it',
    }),
  },
  {
    key: 'improvements-closed',
    phase: 'aftercare',
    question: null,
    kind: 'manual',
    mandatory: true,
    title: {
      nl: 'Alle verbeteringen zijn klaar of overgedragen',
      en: 'All improvements are done or handed over',
    },
    source: null,
    next: checkByHand({
      nl: 'Rond elke verbetering af of draag die over, en leg dat vast',
      en: 'Finish every improvement or hand it over, and record that',
    }),
  },
  {
    key: 'habit',
    phase: 'aftercare',
    question: null,
    kind: 'manual',
    mandatory: false,
    title: {
      nl: 'Het gebruik is een gewoonte: bij minstens 30 %',
      en: 'Use has become a habit: with at least 30 %',
    },
    source: 'Naarmate mensen de oplossing steeds beter leren kennen',
    next: checkByHand({
      nl: 'Stel vast hoeveel mensen de toepassing bijna elke week gebruiken en leg de bron vast',
      en: 'Establish how many people use the application almost weekly and record the source',
    }),
  },
  {
    key: 'benefits-measured',
    phase: 'aftercare',
    question: null,
    kind: 'manual',
    mandatory: true,
    title: { nl: 'Elke opbrengst is gemeten', en: 'Every benefit has been measured' },
    source: 'de waarde van AI concreet te kwantificeren',
    next: checkByHand({
      nl: 'Meet wat elke verwachte opbrengst opleverde en leg dat vast',
      en: 'Measure what every expected benefit has brought and record it',
    }),
  },
  {
    key: 'data-still-in-order',
    phase: 'aftercare',
    question: null,
    kind: 'evidence',
    mandatory: true,
    evidence: [{ kind: 'data_quality_assessment' }, { kind: 'data_classification' }],
    title: { nl: 'De data is nog steeds op orde', en: 'The data are still in order' },
    source: 'Bewaak de data-kwaliteit',
    next: recordEvidence({
      nl: 'Vernieuw de toets op datakwaliteit en de dataclassificatie',
      en: 'Renew the data quality assessment and the data classification',
    }),
  },
  {
    key: 'evaluation-planned',
    phase: 'aftercare',
    question: null,
    kind: 'evidence',
    mandatory: true,
    evidence: [{ kind: 'evaluation_plan' }],
    title: { nl: 'Er is een evaluatieplan', en: 'There is an evaluation plan' },
    source: null,
    next: recordEvidence({
      nl: 'Leg een geldig evaluatieplan vast',
      en: 'Record a valid evaluation plan',
    }),
  },
  {
    key: 'lessons',
    phase: 'aftercare',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'aftercare.lessons',
    operator: '>=',
    threshold: 1,
    unit: 'count',
    title: { nl: 'De lessen zijn vastgelegd', en: 'The lessons are recorded' },
    source: 'Leer van het proces',
    next: {
      text: {
        nl: 'Leg een les vast voor het volgende project',
        en: 'Record a lesson for the next project',
      },
      role: 'project_lead',
      operationId: 'addLesson',
      href: '/v1/projects/{project}/lessons',
    },
  },
  {
    key: 'operations-owner',
    phase: 'aftercare',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'project.operations_owners',
    operator: '>=',
    threshold: 1,
    unit: 'count',
    title: { nl: 'Iemand is eigenaar van het beheer', en: 'Somebody owns the operations' },
    source: null,
    next: {
      text: {
        nl: 'Zet een operations_owner in het team',
        en: 'Put an operations_owner on the team',
      },
      role: 'project_lead',
      operationId: 'addTeamMember',
      href: '/v1/projects/{project}/team-members',
    },
  },
];
