import { fill, type Language, type Text } from '../common/text.js';
import { type Letter, paragraphsOf } from '../mail/letter.js';
import type { SenderRole } from './communication-kinds.js';
import { SENDER_ROLE_NAMES } from './sender-role.texts.js';

interface Message {
  title: { nl: string; en?: string | null };
  keyMessage: { nl: string; en?: string | null };
  senderRole: SenderRole;
  senderName: string | null;
  project: string;
  organisation: string;
}

const REASON: Text = {
  nl: 'U krijgt deze mail omdat u meedoet aan {project} van {organisation}.',
  en: 'You get this mail because you take part in {project} of {organisation}.',
};
const READ: Text = { nl: 'Ik heb dit gelezen', en: 'I have read this' };

/**
 * A message as a letter, in the language when it has both its words in it, else in Dutch.
 * @param read the page on which the reader says that it was read, and the code to say it with; no code: a preview
 */
export function communicationLetter(
  { title, keyMessage, senderRole, senderName, project, organisation }: Message,
  wanted: Language,
  read: { page: string; code?: string },
): Letter {
  const language = wanted === 'en' && title.en && keyMessage.en ? 'en' : 'nl';
  const role = SENDER_ROLE_NAMES[senderRole][language];
  return {
    language,
    subject: title[language] ?? title.nl,
    paragraphs: paragraphsOf(keyMessage[language] ?? keyMessage.nl),
    link: {
      label: READ[language],
      url: `${read.page}?lang=${language}${read.code === undefined ? '' : `#${read.code}`}`,
    },
    signature: senderName === null ? capitalised(role) : `${senderName}\n${role}`,
    reason: fill(REASON[language], { project, organisation }),
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
