import { fill, type Language, type Text } from '../common/text.js';
import { type Letter, paragraphsOf } from './letter.js';

const REASON: Text = {
  nl: 'Deze mail stuurt Fasewijzer namens {organisation}.',
  en: 'Fasewijzer sends this mail on behalf of {organisation}.',
};

/** A mail that was written when it was queued. */
export const writtenLetter = ({
  language,
  subject,
  body,
  organisation,
}: {
  language: Language;
  subject: string;
  body: string;
  organisation: string;
}): Letter => ({
  language,
  subject,
  paragraphs: paragraphsOf(body),
  reason: fill(REASON[language], { organisation }),
});
