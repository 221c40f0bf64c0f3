import { describe, expect, it } from 'vitest';
import { communicationLetter } from './communication-letter.js';

const MESSAGE = {
  title: { nl: 'Wat verandert er?', en: 'What changes?' },
  keyMessage: { nl: 'Alles.\n\nEn niets.', en: 'All of it.' },
  senderRole: 'sponsor',
  senderName: 'A. de Wit',
  project: 'Copilot',
  organisation: 'Gemeente Noorderwolde',
} as const;

const PAGE = 'https://x.example/confirm';

describe('communicationLetter', () => {
  it('is in the language of the reader', () => {
    expect(communicationLetter(MESSAGE, 'en', { page: PAGE, code: 't' })).toEqual({
      language: 'en',
      subject: 'What changes?',
      paragraphs: ['All of it.'],
      link: { label: 'I have read this', url: 'https://x.example/confirm?lang=en#t' },
      signature: 'A. de Wit\nsponsor',
      reason: 'You get this mail because you take part in Copilot of Gemeente Noorderwolde.',
    });
  });

  it('is wholly in Dutch when one of its words has no English', () => {
    const letter = communicationLetter(
      { ...MESSAGE, keyMessage: { nl: 'Alles.', en: null }, senderName: null },
      'en',
      { page: PAGE },
    );
    expect(letter).toMatchObject({
      language: 'nl',
      subject: 'Wat verandert er?',
      signature: 'Opdrachtgever',
    });
    expect(letter.link!.url).toBe('https://x.example/confirm?lang=nl');
  });
});
