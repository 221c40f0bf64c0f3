import type { Text } from '../common/text.js';

export const INVITATION_TEXTS = {
  subject: { nl: 'Wat vindt u van {project}?', en: 'What do you think of {project}?' },
  reminderSubject: {
    nl: 'Herinnering: wat vindt u van {project}?',
    en: 'Reminder: what do you think of {project}?',
  },
  asked: {
    nl: 'Wij horen graag hoe het werken met AI u bevalt. Invullen kan tot en met {day} en duurt een paar minuten.',
    en: 'We would like to hear how working with AI suits you. You can answer until {day}; it takes a few minutes.',
  },
  anonymous: {
    nl: 'Uw antwoord wordt opgeslagen zonder naam, tijd of code. Wij kunnen het daarna niet meer aan u koppelen. De link in deze mail werkt één keer; wij weten niet welke link bij wie hoort.',
    en: 'Your answer is stored without name, time or code. Afterwards we cannot link it to you any more. The link in this mail works once; we do not know which link belongs to whom.',
  },
  byName: {
    nl: 'U bent op naam uitgenodigd; dit onderzoek is niet anoniem. Tot de sluiting is bekend wie geantwoord heeft. Daarna blijft alleen wat geantwoord is, zonder namen.',
    en: 'You are invited by name; this survey is not anonymous. Until it closes it is known who has answered. After that only what was answered stays, without names.',
  },
  reminderToAll: {
    nl: 'Wij weten niet wie al geantwoord heeft, daarom krijgt iedereen deze herinnering. Hebt u al geantwoord: dank u wel, u hoeft niets te doen. Anders vindt u uw link in de uitnodiging die u eerder kreeg.',
    en: 'We do not know who has answered already, so everybody gets this reminder. If you have answered: thank you, you need not do anything. Otherwise you find your link in the invitation that you got before.',
  },
  reminderByName: {
    nl: 'U hebt nog niet geantwoord. Uw link staat in de uitnodiging die u eerder kreeg.',
    en: 'You have not answered yet. Your link is in the invitation that you got before.',
  },
  link: { nl: 'Naar de vragen', en: 'To the questions' },
  reason: {
    nl: 'U krijgt deze mail omdat u meedoet aan {project} van {organisation}.',
    en: 'You get this mail because you take part in {project} of {organisation}.',
  },
} as const satisfies Record<string, Text>;

export const CARD_TEXTS = {
  title: { nl: 'Wat vindt u van {project}?', en: 'What do you think of {project}?' },
  how: {
    nl: 'Druk deze pagina af, knip de kaarten los, schud ze en deel ze uit. Noteer niet wie welke kaart krijgt. Bewaar dit bestand niet: wie het heeft, kan antwoorden.',
    en: 'Print this page, cut the cards, shuffle them and hand them out. Do not note who gets which card. Do not keep this file: whoever has it can answer.',
  },
  scan: { nl: 'Scan de code met uw telefoon.', en: 'Scan the code with your phone.' },
  once: { nl: 'Deze kaart werkt één keer.', en: 'This card works once.' },
  until: { nl: 'Invullen kan tot en met {day}.', en: 'You can answer until {day}.' },
  anonymous: {
    nl: 'Uw antwoord wordt opgeslagen zonder naam, tijd of code.',
    en: 'Your answer is stored without name, time or code.',
  },
} as const satisfies Record<string, Text>;
