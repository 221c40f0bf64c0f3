import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';
import { CONFLICTS } from './communications.texts.js';

const PROJECT = { projectId: 'copilot-uitrol' };
const MESSAGE = { ...PROJECT, communicationId: idNamed('copilot-uitrol/communication/1') };
const ADVISER = 'communication_adviser';

export const communicationsContract: RoomContract = {
  operations: {
    takeOverPlan: {
      summary: { nl: 'Een communicatieplan overnemen', en: 'Take over a communication plan' },
      description: {
        nl: 'Zet berichten voor elke fase klaar, gericht aan alle doelgroepen: de opdrachtgever opent elke fase, de leidinggevende vertelt wat er voor iemand verandert. De dagen tellen vanaf de ingebruikname, om negen uur, nooit in een weekend. Nog eens: wat ontbreekt komt erbij, en concepten die het plan bracht krijgen hun moment opnieuw; gebruik dat als de ingebruikname verschuift. Wat u zelf inplande of verstuurde, blijft staan.',
        en: 'Prepares messages for every phase, to all audiences: the sponsor opens every phase, the line manager tells what changes for somebody. The days count from the go-live, at nine, never in a weekend. Again: what is missing is added, and drafts that the plan brought get their moment again; use that when the go-live moves. What you scheduled or sent yourself stays.',
      },
      example: { as: ADVISER, path: PROJECT, body: { template: 'standard' } },
      conflicts: { 'no-go-live-date': CONFLICTS['no-go-live-date'] },
    },
    getCommunicationPlan: {
      summary: { nl: 'Het communicatieplan bekijken', en: 'See the communication plan' },
      description: {
        nl: 'Alle berichten, en in gaps wat er nog ontbreekt: een doelgroep aan wie niemand iets vertelt, een fase waarin de opdrachtgever niets zegt, een bericht zonder moment, te laat gepland of al voorbij.',
        en: 'All messages, and in gaps what is still missing: an audience that nobody speaks to, a phase in which the sponsor says nothing, a message without a moment, planned too late or already past.',
      },
      example: { as: 'viewer', path: PROJECT },
    },
    planCommunication: {
      summary: { nl: 'Een bericht plannen', en: 'Plan a message' },
      description: {
        nl: 'Aan wie, van wie, langs welk kanaal en wanneer. Zonder audienceIds is het aan alle doelgroepen van het project. Het begint als concept.',
        en: 'To whom, from whom, along which channel and when. Without audienceIds it is to all audiences of the project. It begins as a draft.',
      },
      example: {
        as: ADVISER,
        path: PROJECT,
        body: {
          title: { nl: 'Inloopspreekuur', en: 'Walk-in hour' },
          keyMessage: {
            nl: 'Elke dinsdag kunt u met vragen binnenlopen.',
            en: 'Every Tuesday you can walk in with questions.',
          },
          phase: 'rollout',
          channel: 'meeting',
          senderRole: 'champion',
          plannedAt: '2027-03-02T12:00:00+01:00',
        },
      },
    },
    listCommunications: {
      summary: { nl: 'Alle berichten van een project', en: 'All messages of a project' },
      description: {
        nl: 'Op het moment waarop zij verstuurd zijn of worden; wat nog geen moment heeft, staat achteraan.',
        en: 'By the moment at which they were or will be sent; what has no moment yet comes last.',
      },
      example: { as: 'viewer', path: PROJECT, query: { phase: 'rollout' } },
    },
    getCommunication: {
      summary: { nl: 'Eén bericht bekijken', en: 'See one message' },
      description: {
        nl: 'Wat het zegt, aan wie, en of het verstuurd is.',
        en: 'What it says, to whom, and whether it has been sent.',
      },
      example: { as: 'viewer', path: MESSAGE },
    },
    updateCommunication: {
      summary: { nl: 'Een bericht wijzigen', en: 'Change a message' },
      description: {
        nl: 'Zolang het niet verstuurd is. status scheduled: het moment staat vast; cancelled: het gaat niet door; draft: toch weer een concept.',
        en: 'As long as it has not been sent. status scheduled: the moment is settled; cancelled: it will not go out; draft: a draft again.',
      },
      example: { as: ADVISER, path: MESSAGE, body: { status: 'scheduled' } },
      conflicts: { 'already-sent': CONFLICTS['already-sent'] },
    },
    removeCommunication: {
      summary: { nl: 'Een bericht verwijderen', en: 'Remove a message' },
      description: {
        nl: 'Voor een vergissing; annuleer een bericht dat anderen al verwachten.',
        en: 'For a mistake; cancel a message that others expect already.',
      },
      example: { as: ADVISER, path: MESSAGE },
      conflicts: { 'already-sent': CONFLICTS['already-sent'] },
    },
    recordSending: {
      summary: {
        nl: 'Vastleggen dat een bericht verstuurd is',
        en: 'Record that a message was sent',
      },
      description: {
        nl: 'Zodra de bijeenkomst is gehouden, het bericht op intranet staat of de poster hangt: wanneer, en hoeveel mensen u telde. Daarna verandert het bericht niet meer.',
        en: 'Once the meeting was held, the message is on the intranet or the poster hangs: when, and how many people you counted. After that the message does not change any more.',
      },
      example: { as: ADVISER, path: MESSAGE, body: { reachedCount: 40 } },
      conflicts: {
        'already-sent': CONFLICTS['already-sent'],
        'communication-cancelled': CONFLICTS['communication-cancelled'],
        'no-audience': CONFLICTS['no-audience'],
      },
    },
  },
  fields: {
    communicationId: { nl: 'Bericht.', en: 'Message.' },
    template: {
      nl: 'Welk plan; standard heeft negen berichten over de vier fasen.',
      en: 'Which plan; standard has nine messages over the four phases.',
    },
    'CommunicationPlan.goLiveDate': {
      nl: 'Dag waarvandaan het plan telt.',
      en: 'Day from which the plan counts.',
    },
    'CommunicationPlan.items': { nl: 'De berichten.', en: 'The messages.' },
    gaps: { nl: 'Wat er nog ontbreekt.', en: 'What is still missing.' },
    'PlanGap.kind': { nl: 'Soort leemte.', en: 'Kind of gap.' },
    'PlanGap.title': { nl: 'De leemte in woorden.', en: 'The gap in words.' },
    'PlanGap.audienceId': {
      nl: 'Doelgroep waarover het gaat.',
      en: 'Audience that it is about.',
    },
    'PlanGap.phase': { nl: 'Fase waarover het gaat.', en: 'Phase that it is about.' },
    'PlanGap.communicationId': {
      nl: 'Bericht waarover het gaat.',
      en: 'Message that it is about.',
    },
    title: { nl: 'Titel.', en: 'Title.' },
    keyMessage: { nl: 'Wat iemand moet onthouden.', en: 'What somebody is to remember.' },
    'MessageTitle.nl': { nl: 'In het Nederlands.', en: 'In Dutch.' },
    'MessageTitle.en': {
      nl: 'In het Engels; leeg: dan geldt het Nederlands.',
      en: 'In English; empty: the Dutch holds.',
    },
    'KeyMessage.nl': { nl: 'In het Nederlands.', en: 'In Dutch.' },
    'KeyMessage.en': {
      nl: 'In het Engels; leeg: dan geldt het Nederlands.',
      en: 'In English; empty: the Dutch holds.',
    },
    phase: { nl: 'Fase waarin het bericht hoort.', en: 'Phase to which the message belongs.' },
    'listCommunications.phase': {
      nl: 'Alleen berichten van deze fase.',
      en: 'Only messages of this phase.',
    },
    'listCommunications.status': {
      nl: 'Alleen berichten met deze status.',
      en: 'Only messages with this status.',
    },
    audienceIds: { nl: 'Doelgroepen aan wie het is.', en: 'Audiences to whom it is.' },
    channel: { nl: 'Kanaal.', en: 'Channel.' },
    senderRole: { nl: 'Rol van wie het zegt.', en: 'Role of who says it.' },
    senderName: { nl: 'Naam van wie het zegt.', en: 'Name of who says it.' },
    owner: { nl: 'Wie zorgt dat het gebeurt.', en: 'Who sees to it.' },
    plannedAt: { nl: 'Gepland moment.', en: 'Planned moment.' },
    sentAt: { nl: 'Wanneer het verstuurd is.', en: 'When it was sent.' },
    'RecordSending.sentAt': {
      nl: 'Wanneer het verstuurd is; nu als u niets zegt.',
      en: 'When it was sent; now unless you say otherwise.',
    },
    reachedCount: {
      nl: 'Hoeveel mensen het bereikte, zoals u telde; leeg: niet geteld.',
      en: 'How many people it reached, as you counted; empty: not counted.',
    },
    'Communication.status': {
      nl: 'Concept, gepland, verstuurd of geannuleerd.',
      en: 'Draft, scheduled, sent or cancelled.',
    },
    'UpdateCommunication.status': {
      nl: 'Concept, gepland of geannuleerd.',
      en: 'Draft, scheduled or cancelled.',
    },
  },
};
