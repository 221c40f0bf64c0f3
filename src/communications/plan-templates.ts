import type { Text } from '../common/text.js';
import type { Phase } from '../projects/phase.js';
import type { Channel, SenderRole } from './communication-kinds.js';

/** A message of a plan: `day` is counted from the go-live, in days. */
export interface PlannedMessage {
  key: string;
  phase: Phase;
  day: number;
  channel: Channel;
  senderRole: SenderRole;
  title: Text;
  keyMessage: Text;
}

/**
 * The sponsor opens every phase, the line manager tells what changes for me; what is coming is told before the
 * go-live, more than once and along more than one channel.
 */
export const PLAN_TEMPLATES = {
  standard: [
    {
      key: 'why',
      phase: 'preparation',
      day: -56,
      channel: 'meeting',
      senderRole: 'sponsor',
      title: { nl: 'Waarom wij dit doen', en: 'Why we do this' },
      keyMessage: {
        nl: 'Welk probleem wij willen oplossen, wat het van ons vraagt, en wat wij niet gaan doen.',
        en: 'Which problem we want to solve, what it asks of us, and what we will not do.',
      },
    },
    {
      key: 'how',
      phase: 'preparation',
      day: -42,
      channel: 'intranet',
      senderRole: 'project_lead',
      title: { nl: 'Zo pakken wij het aan', en: 'How we go about it' },
      keyMessage: {
        nl: 'Wie meedoet, wanneer er iets gebeurt, hoe wij met gegevens omgaan, en waar u met vragen terechtkunt.',
        en: 'Who takes part, when something happens, how we handle data, and where to take your questions.',
      },
    },
    {
      key: 'what-comes',
      phase: 'rollout',
      day: -28,
      channel: 'email',
      senderRole: 'sponsor',
      title: { nl: 'Wat er komt, en wanneer', en: 'What is coming, and when' },
      keyMessage: {
        nl: 'Vanaf wanneer u ermee kunt werken, wat het u oplevert, en welke training daarvoor klaarstaat.',
        en: 'From when you can work with it, what it brings you, and which training is ready for you.',
      },
    },
    {
      key: 'for-me',
      phase: 'rollout',
      day: -21,
      channel: 'manager_conversation',
      senderRole: 'line_manager',
      title: { nl: 'Wat er voor mij verandert', en: 'What changes for me' },
      keyMessage: {
        nl: 'Wat er in ons werk verandert en wat niet, wat wij van u verwachten, en hoeveel tijd u ervoor krijgt.',
        en: 'What changes in our work and what does not, what we expect of you, and how much time you get for it.',
      },
    },
    {
      key: 'start-well',
      phase: 'rollout',
      day: -7,
      channel: 'email',
      senderRole: 'project_lead',
      title: { nl: 'Volgende week begint u', en: 'You start next week' },
      keyMessage: {
        nl: 'De werkinstructie, de afspraken over zorgvuldig gebruik, en wie u kunt bellen.',
        en: 'The work instruction, the agreements on careful use, and whom you can call.',
      },
    },
    {
      key: 'go',
      phase: 'uptake',
      day: 0,
      channel: 'email',
      senderRole: 'sponsor',
      title: { nl: 'Vandaag beginnen wij', en: 'We start today' },
      keyMessage: {
        nl: 'Begin klein, controleer wat u krijgt, en deel wat werkt.',
        en: 'Start small, check what you get, and share what works.',
      },
    },
    {
      key: 'first-weeks',
      phase: 'uptake',
      day: 14,
      channel: 'lunch_session',
      senderRole: 'champion',
      title: { nl: 'De eerste weken: wat werkt', en: 'The first weeks: what works' },
      keyMessage: {
        nl: 'Voorbeelden van collega’s, antwoorden op vragen, en wat er op grond daarvan verandert.',
        en: 'Examples of colleagues, answers to questions, and what changes because of them.',
      },
    },
    {
      key: 'heard',
      phase: 'aftercare',
      day: 60,
      channel: 'intranet',
      senderRole: 'project_lead',
      title: { nl: 'Wat wij van u hoorden', en: 'What we heard from you' },
      keyMessage: {
        nl: 'De uitkomst van de enquête en wat wij eraan doen.',
        en: 'The outcome of the survey and what we do about it.',
      },
    },
    {
      key: 'brought',
      phase: 'aftercare',
      day: 90,
      channel: 'newsletter',
      senderRole: 'sponsor',
      title: { nl: 'Wat het heeft opgeleverd', en: 'What it has brought' },
      keyMessage: {
        nl: 'Wat is uitgekomen, wat niet, en hoe wij verdergaan.',
        en: 'What came true, what did not, and how we go on.',
      },
    },
  ],
} as const satisfies Record<string, readonly PlannedMessage[]>;

export type PlanTemplate = keyof typeof PLAN_TEMPLATES;
export const PLAN_TEMPLATE_NAMES = Object.keys(PLAN_TEMPLATES) as PlanTemplate[];
