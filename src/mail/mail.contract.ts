import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';

const PROJECT = { projectId: 'copilot-uitrol' };

export const mailContract: RoomContract = {
  operations: {
    listOutbox: {
      summary: { nl: 'Alle mail van een project bekijken', en: 'See all mail of a project' },
      description: {
        nl: 'Wat wacht, wat verstuurd is en wat niet aankwam, met naam: herinneringen aan trainingen en berichten. Zonder mailserver (sends is false) blijft alles wachten.',
        en: 'What waits, what was sent and what did not arrive, with names: reminders of trainings and messages. Without a mail server (sends is false) all of it waits.',
      },
      example: { as: 'hr', path: PROJECT, query: { state: 'sent' } },
    },
    readMail: {
      summary: { nl: 'Eén mail lezen', en: 'Read one mail' },
      description: {
        nl: 'Zoals de ontvanger hem krijgt, als tekst en als HTML.',
        en: 'As its reader gets it, as text and as HTML.',
      },
      example: {
        as: 'hr',
        path: { ...PROJECT, mailId: idNamed('copilot-uitrol/communication/3/sending') },
      },
    },
  },
  fields: {
    mailId: { nl: 'Mail.', en: 'Mail.' },
    sends: {
      nl: 'Of er een mailserver is ingesteld; anders wacht de mail.',
      en: 'Whether a mail server is configured; otherwise mail waits.',
    },
    counts: { nl: 'Hoeveel mails er hoe voor staan.', en: 'How many mails stand how.' },
    queued: { nl: 'Wachten op verzending.', en: 'Wait to be sent.' },
    sending: {
      nl: 'Aangeboden, nog zonder antwoord.',
      en: 'Handed over, without an answer yet.',
    },
    sent: { nl: 'Door de mailserver aangenomen.', en: 'Accepted by the mail server.' },
    refused: { nl: 'Geweigerd; reason zegt waarom.', en: 'Refused; reason says why.' },
    unclear: {
      nl: 'Misschien aangekomen: het antwoord ging verloren. Alleen met de hand opnieuw.',
      en: 'Perhaps arrived: the answer was lost. Sent again by hand only.',
    },
    noAddress: { nl: 'Zonder mailadres.', en: 'Without a mail address.' },
    cancelled: { nl: 'Niet meer verstuurd.', en: 'Not sent any more.' },
    'OutboxMail.kind': { nl: 'Soort mail.', en: 'Kind of mail.' },
    'OutboxMail.personId': {
      nl: 'Aan wie; leeg: aan een account, of u mag geen namen zien.',
      en: 'To whom; empty: to an account, or you may not see names.',
    },
    'OutboxMail.state': { nl: 'Hoe het ermee staat.', en: 'How it stands.' },
    'OutboxMail.reason': {
      nl: 'Waarom het wacht, geweigerd is of onduidelijk.',
      en: 'Why it waits, was refused or is unclear.',
    },
    'OutboxMail.language': { nl: 'Taal.', en: 'Language.' },
    reply: {
      nl: 'Codes uit het antwoord van de mailserver.',
      en: "Codes of the mail server's answer.",
    },
    attempts: { nl: 'Hoe vaak het geprobeerd is.', en: 'How often it was tried.' },
    queuedAt: { nl: 'Sinds wanneer het klaarstaat.', en: 'Since when it waits.' },
    retryAt: { nl: 'Eerder wordt het niet opnieuw geprobeerd.', en: 'Not tried again before.' },
    'OutboxMail.finishedAt': {
      nl: 'Wanneer het verstuurd, geweigerd of gestopt is.',
      en: 'When it was sent, refused or stopped.',
    },
    'listOutbox.state': { nl: 'Alleen mails die zo staan.', en: 'Only mails that stand so.' },
    'listOutbox.kind': { nl: 'Alleen mails van deze soort.', en: 'Only mails of this kind.' },
    'MailPreview.language': { nl: 'Taal.', en: 'Language.' },
    'MailPreview.subject': { nl: 'Onderwerp.', en: 'Subject.' },
    'MailPreview.text': { nl: 'Als platte tekst.', en: 'As plain text.' },
    html: { nl: 'Als HTML.', en: 'As HTML.' },
  },
};
