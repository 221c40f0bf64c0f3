import type { Criterion } from './criterion.js';
import { checkByHand, MORE_PEOPLE, recordEvidence, sendMessage } from './next-steps.js';

/** The way out of rollout: everybody knows what is coming. */
export const ROLLOUT_GATE: readonly Criterion[] = [
  {
    key: 'go-live-date',
    phase: 'rollout',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'project.go_live_date',
    operator: '=',
    threshold: 1,
    unit: 'count',
    title: { nl: 'De datum van ingebruikname staat vast', en: 'The go-live date is set' },
    source: null,
    next: {
      text: {
        nl: 'Leg de datum van ingebruikname vast in goLiveDate',
        en: 'Set the go-live date in goLiveDate',
      },
      role: 'project_lead',
      operationId: 'updateProject',
      href: '/v1/projects/{project}',
    },
  },
  {
    key: 'audiences-told',
    phase: 'rollout',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'communication.audience_coverage',
    operator: '=',
    threshold: 1,
    unit: 'ratio',
    title: {
      nl: 'Elke doelgroep heeft een bericht gekregen',
      en: 'Every audience has been sent a message',
    },
    source: 'Informeer de eindgebruikers over alles wat komen gaat',
    next: sendMessage({
      nl: 'Stuur elke doelgroep een bericht; het communicatieplan laat zien welke nog niets hoorde',
      en: 'Send every audience a message; the communication plan shows which has heard nothing yet',
    }),
  },
  {
    key: 'informed',
    phase: 'rollout',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'communication.informed',
    operator: '>=',
    threshold: 0.9,
    unit: 'ratio',
    title: {
      nl: 'De medewerkers zijn bereikt',
      en: 'The employees have been reached',
    },
    source: 'een zachte landing van de verandering',
    next: sendMessage(
      {
        nl: 'Bereik de medewerkers met een bericht van de uitrol; het bereik van een bericht laat per afdeling zien wie nog niets hoorde',
        en: 'Reach the employees with a message of the rollout; the reach of a message shows by department who has heard nothing yet',
      },
      MORE_PEOPLE,
    ),
  },
  {
    key: 'confirmed',
    phase: 'rollout',
    question: null,
    kind: 'computed',
    mandatory: false,
    metric: 'communication.confirmed',
    operator: '>=',
    threshold: 0.5,
    unit: 'ratio',
    title: {
      nl: 'Medewerkers bevestigen dat zij het weten',
      en: 'Employees confirm that they know',
    },
    source: null,
    next: sendMessage(
      {
        nl: 'Vraag medewerkers om in de mail op ‘gelezen’ te klikken',
        en: 'Ask employees to click ‘read’ in the mail',
      },
      MORE_PEOPLE,
    ),
  },
  {
    key: 'sponsor-spoke',
    phase: 'rollout',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'communication.sponsor_messages',
    operator: '>=',
    threshold: 1,
    unit: 'count',
    title: {
      nl: 'De opdrachtgever heeft zelf een bericht gestuurd',
      en: 'The sponsor has sent a message in person',
    },
    source: 'zorg voor duidelijke communicatie over de waarde van AI',
    next: sendMessage({
      nl: 'Laat de opdrachtgever vertellen waarom dit gebeurt, als bericht met senderRole sponsor',
      en: 'Have the sponsor tell why this happens, as a message with senderRole sponsor',
    }),
  },
  {
    key: 'work-instruction',
    phase: 'rollout',
    question: null,
    kind: 'evidence',
    mandatory: true,
    evidence: [{ kind: 'work_instruction' }],
    title: { nl: 'Er is een werkinstructie', en: 'There is a work instruction' },
    source: null,
    next: recordEvidence({
      nl: 'Leg een geldige werkinstructie vast',
      en: 'Record a valid work instruction',
    }),
  },
  {
    key: 'question-channel',
    phase: 'rollout',
    question: null,
    kind: 'manual',
    mandatory: true,
    title: {
      nl: 'Medewerkers weten waar zij met vragen terechtkunnen',
      en: 'Employees know where to take their questions',
    },
    source: 'training, begeleiding en het delen van kennis en ervaringen',
    next: checkByHand({
      nl: 'Wijs een plek voor vragen aan en noem die in de toelichting',
      en: 'Appoint a place for questions and name it in the note',
    }),
  },
  {
    key: 'seats',
    phase: 'rollout',
    question: null,
    kind: 'computed',
    mandatory: true,
    metric: 'training.seat_ratio',
    operator: '>=',
    threshold: 1,
    unit: 'ratio',
    notApplicableFor: {
      reasons: ['unlimited-seats', 'no-required-course'],
      otherwise: {
        nl: 'Geen verplichte cursus kan vol raken',
        en: 'No required course can be full',
      },
    },
    title: {
      nl: 'Er is voor iedereen een plek in de training',
      en: 'There is a training seat for everybody',
    },
    source: 'Train mensen',
    next: {
      text: {
        nl: 'Plan sessies met genoeg plaatsen voor iedereen die de training nog nodig heeft',
        en: 'Plan sessions with enough seats for everybody who still needs the training',
      },
      gap: {
        nl: 'Plan sessies met nog {more} plaatsen: er zijn er {target} nodig, samen met wie al getraind is',
        en: 'Plan sessions with {more} more seats: {target} are needed, with those trained already',
      },
      role: 'hr',
      operationId: 'planSession',
      href: '/v1/sessions',
    },
  },
  {
    key: 'works-council-answer',
    phase: 'rollout',
    question: null,
    kind: 'evidence',
    mandatory: true,
    appliesWhen: {
      condition: { fact: 'worksCouncilRight', is: ['advice', 'consent'] },
      otherwise: {
        nl: 'De ondernemingsraad heeft hier geen recht op advies of instemming',
        en: 'The works council has no right to advice or consent here',
      },
    },
    evidence: [{ kind: 'works_council_answer' }],
    title: {
      nl: 'De ondernemingsraad heeft positief geantwoord',
      en: 'The works council has answered positively',
    },
    source: null,
    next: recordEvidence({
      nl: 'Leg het antwoord van de ondernemingsraad vast',
      en: "Record the works council's answer",
    }),
  },
  {
    key: 'public-explanation',
    phase: 'rollout',
    question: null,
    kind: 'evidence',
    mandatory: true,
    appliesWhen: {
      condition: {
        any: [
          { fact: 'affectsCitizens', is: [true] },
          { fact: 'usedInDecisions', is: [true] },
        ],
      },
      otherwise: {
        nl: 'De toepassing raakt geen burgers en speelt geen rol in besluiten',
        en: 'The application affects no citizens and plays no part in decisions',
      },
    },
    evidence: [{ kind: 'public_explanation' }],
    title: {
      nl: 'De werking is uitgelegd aan het publiek',
      en: 'How it works has been explained to the public',
    },
    source: 'Overheden moeten elke AI-beslissing kunnen uitleggen aan burgers, rechters en de pers',
    next: recordEvidence({
      nl: 'Leg de uitleg aan het publiek vast',
      en: 'Record the public explanation',
    }),
  },
  {
    key: 'register-entry',
    phase: 'rollout',
    question: null,
    kind: 'evidence',
    mandatory: true,
    appliesWhen: {
      condition: {
        any: [
          { fact: 'riskGroup', is: ['high_risk'] },
          { fact: 'usedInDecisions', is: [true] },
        ],
      },
      otherwise: {
        nl: 'De toepassing is geen hoog risico en speelt geen rol in besluiten',
        en: 'The application is not high-risk and plays no part in decisions',
      },
    },
    evidence: [{ kind: 'algorithm_register_entry' }],
    title: {
      nl: 'De toepassing staat in het algoritmeregister',
      en: 'The application is in the algorithm register',
    },
    source: null,
    next: recordEvidence({
      nl: 'Publiceer in het algoritmeregister en leg de verwijzing vast',
      en: 'Publish in the algorithm register and record the reference',
    }),
  },
];
