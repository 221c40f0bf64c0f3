import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';
import { NO_OWN_ADDRESS } from '../mail/mail.texts.js';
import { EXAMPLE_TOKEN } from './example-token.js';
import { CONFLICTS } from './communications.texts.js';

const PROJECT = { projectId: 'copilot-uitrol' };
const MESSAGE = { ...PROJECT, communicationId: idNamed('copilot-uitrol/communication/1') };
const MAILED = { ...PROJECT, communicationId: idNamed('copilot-uitrol/communication/3') };
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
        nl: 'Zolang het niet verstuurd is. status scheduled: het moment staat vast; cancelled: het gaat niet door, en van een bericht dat onderweg is stopt wat nog wacht; draft: toch weer een concept.',
        en: 'As long as it has not been sent. status scheduled: the moment is settled; cancelled: it will not go out, and of a message under way what still waits is stopped; draft: a draft again.',
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
    sendCommunication: {
      summary: { nl: 'Een bericht versturen', en: 'Send a message' },
      description: {
        nl: 'Langs het kanaal email verstuurt Fasewijzer het zelf: aan iedereen die vandaag in de doelgroepen zit en die wij met naam kennen, ieder één keer, in de eigen taal. De status is sending tot elke mail een uitkomst heeft; zie de outbox. Langs een ander kanaal, of met sentAt of reachedCount, legt u vast dat het gebeurd is: de bijeenkomst is gehouden, de poster hangt. Daarna verandert het bericht niet meer.',
        en: 'Along the channel email Fasewijzer sends it itself: to everybody who is in the audiences today and whom we know by name, each once, in their own language. The status is sending until every mail has an outcome; see the outbox. Along another channel, or with sentAt or reachedCount, you record that it happened: the meeting was held, the poster hangs. After that the message does not change any more.',
      },
      example: { as: ADVISER, path: MESSAGE, body: { reachedCount: 40 } },
      conflicts: {
        'already-sent': CONFLICTS['already-sent'],
        'communication-cancelled': CONFLICTS['communication-cancelled'],
        'no-audience': CONFLICTS['no-audience'],
        'nobody-known': CONFLICTS['nobody-known'],
        'project-stopped': CONFLICTS['project-stopped'],
      },
    },
    getCommunicationPreview: {
      summary: { nl: 'Een bericht als mail bekijken', en: 'See a message as a mail' },
      description: {
        nl: 'Zoals de ontvanger het krijgt, als tekst en als HTML. Zonder Engelse titel en boodschap is het voor iedereen Nederlands.',
        en: 'As its reader gets it, as text and as HTML. Without an English title and message it is in Dutch for all.',
      },
      example: { as: 'viewer', path: MESSAGE, query: { language: 'en' } },
    },
    sendTestMail: {
      summary: {
        nl: 'Een bericht op proef aan uzelf mailen',
        en: 'Mail a message to yourself as a test',
      },
      description: {
        nl: 'Naar het mailadres van uw aanmelding, in de taal van dit verzoek. Het telt nergens mee.',
        en: 'To the mail address of your sign-in, in the language of this request. It counts for nothing.',
      },
      example: { as: ADVISER, path: MESSAGE },
      conflicts: {
        'no-own-address': NO_OWN_ADDRESS,
      },
    },
    getCommunicationOutbox: {
      summary: { nl: 'Zien wat er van de mails werd', en: 'See what became of the mails' },
      description: {
        nl: 'Hoeveel er wachten, verstuurd, geweigerd of onduidelijk zijn, en per ontvanger de uitkomst met de reden. Namen ziet alleen wie ze mag zien.',
        en: 'How many wait, were sent, refused or are unclear, and of each reader the outcome with its reason. Names only for who may see them.',
      },
      example: { as: ADVISER, path: MAILED },
    },
    sendAgain: {
      summary: {
        nl: 'Mails van een bericht nog eens versturen',
        en: 'Send mails of a message again',
      },
      description: {
        nl: 'Voor wie de uitkomst onduidelijk is (het kan dan dubbel aankomen), geweigerd werd, of geen adres had en het intussen heeft.',
        en: 'For whom the outcome is unclear (it may then arrive twice), was refused, or had no address and has one by now.',
      },
      example: { as: ADVISER, path: MAILED, body: { states: ['unclear'] } },
      conflicts: {
        'not-sent': CONFLICTS['not-sent'],
        'project-stopped': CONFLICTS['project-stopped'],
        'nothing-to-send-again': CONFLICTS['nothing-to-send-again'],
      },
    },
    getCommunicationReach: {
      summary: { nl: 'Zien wie een bericht bereikte', en: 'See whom a message reached' },
      description: {
        nl: 'Van de leden van de doelgroepen op de dag van ingebruikname: aan hoeveel mensen de mail is afgeleverd, wie erbij was, en wie op ‘gelezen’ klikte; in items als geheel en per afdeling. Aantallen die iemand telde staan apart en maken de basis estimated. Kleine groepen zijn verborgen. Wie erbij was en wie klikte wordt alleen per persoon bewaard zolang de instemming met Fasewijzer en de DPIA ervan gelden; anders alleen als aantal.',
        en: 'Of the members of its audiences on the day of going live: to how many people the mail was delivered, who was there, and who clicked ‘read’; in items as a whole and by department. Numbers that somebody counted stand apart and make the basis estimated. Small groups are hidden. Who was there and who clicked is kept by person only while the consent to Fasewijzer and the DPIA of it hold; else only as a number.',
      },
      example: { as: ADVISER, path: MAILED },
    },
    removeAttendance: {
      summary: {
        nl: 'Presentielijsten van een bericht terugnemen',
        en: 'Take back the attendance lists of a message',
      },
      description: {
        nl: 'Voor een lijst die bij een ander bericht hoorde of niet klopte; stuur daarna de goede in.',
        en: 'For a list that belonged to another message or was wrong; send in the right one after that.',
      },
      example: { as: ADVISER, path: MESSAGE },
    },
    confirmReading: {
      summary: { nl: 'Laten weten dat een bericht gelezen is', en: 'Say that a message was read' },
      description: {
        nl: 'Wat de knop op de pagina /confirm doet: de lezer van een mail geeft de code uit de link. Nog eens mag, en telt niet dubbel.',
        en: 'What the button of the page /confirm does: the reader of a mail hands in the code of the link. Again is fine, and does not count twice.',
      },
      example: { body: { token: EXAMPLE_TOKEN } },
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
    'Sending.sentAt': {
      nl: 'Wanneer het verstuurd is; nu als u niets zegt.',
      en: 'When it was sent; now unless you say otherwise.',
    },
    reachedCount: {
      nl: 'Hoeveel mensen het bereikte, zoals u telde; leeg: niet geteld.',
      en: 'How many people it reached, as you counted; empty: not counted.',
    },
    'Communication.status': {
      nl: 'Concept, gepland, onderweg, verstuurd, mislukt of geannuleerd.',
      en: 'Draft, scheduled, under way, sent, failed or cancelled.',
    },
    'getCommunicationPreview.language': {
      nl: 'Taal van de ontvanger; die van dit verzoek als u niets zegt.',
      en: 'Language of the reader; that of this request unless you say.',
    },
    'getCommunicationOutbox.state': {
      nl: 'Alleen mails die zo staan.',
      en: 'Only mails that stand so.',
    },
    'SendAgain.states': {
      nl: 'Welke mails: unclear, refused, no_address of cancelled.',
      en: 'Which mails: unclear, refused, no_address or cancelled.',
    },
    'ConfirmReading.token': { nl: 'Code uit de link.', en: 'Code of the link.' },
    'Reach.day': {
      nl: 'De dag van ingebruikname, waarop de leden geteld worden; vandaag zolang die er niet is.',
      en: 'The day of going live, on which the members are counted; today as long as there is none.',
    },
    'Reach.members': { nl: 'Mensen in de doelgroepen.', en: 'People in its audiences.' },
    delivered: {
      nl: 'Aan hoeveel van hen de mail is afgeleverd.',
      en: 'To how many of them the mail was delivered.',
    },
    attended: {
      nl: 'Hoeveel van hen op een aanwezigheidslijst staan; leeg: te weinig mensen.',
      en: 'How many of them are on an attendance list; empty: too few people.',
    },
    counted: {
      nl: 'Hoeveel mensen iemand telde of lijsten zonder namen noemen; leeg: niet geteld.',
      en: 'How many people somebody counted or lists without names say; empty: not counted.',
    },
    'Reach.items': {
      nl: 'Bereikt en bevestigd, als geheel en per afdeling.',
      en: 'Informed and confirmed, as a whole and by department.',
    },
    'QueuedMails.queued': { nl: 'Hoeveel er opnieuw klaarstaan.', en: 'How many wait again.' },
    'UpdateCommunication.status': {
      nl: 'Concept, gepland of geannuleerd.',
      en: 'Draft, scheduled or cancelled.',
    },
  },
};
