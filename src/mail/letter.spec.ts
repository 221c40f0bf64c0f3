import { describe, expect, it } from 'vitest';
import { type Letter, letterAsHtml, letterAsText, paragraphsOf } from './letter.js';

const LETTER: Letter = {
  language: 'nl',
  subject: 'Wat verandert er & voor wie?',
  paragraphs: ['Eerste regel\ntweede regel', '<script>alert("x")</script>'],
  link: { label: 'Gelezen', url: 'https://fasewijzer.example/confirm#a"b' },
  signature: 'De opdrachtgever',
  reason: 'Van Gemeente Noorderwolde.',
};

describe('a letter', () => {
  it('is plain text that says all of it', () => {
    expect(letterAsText(LETTER)).toBe(
      [
        'Beste collega,',
        'Eerste regel\ntweede regel',
        '<script>alert("x")</script>',
        'De opdrachtgever',
        'Gelezen: https://fasewijzer.example/confirm#a"b',
        '-- \nVan Gemeente Noorderwolde.',
      ].join('\n\n'),
    );
  });

  it('is HTML in which what somebody typed stays text', () => {
    const html = letterAsHtml(LETTER);
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('<title>Wat verandert er &amp; voor wie?</title>');
    expect(html).toContain('Eerste regel<br>\ntweede regel');
    expect(html).not.toContain('<script');
    expect(html).toContain('href="https://fasewijzer.example/confirm#a&quot;b"');
    expect(letterAsHtml({ ...LETTER, link: undefined })).not.toContain('href');
  });

  it('takes a blank line for the end of a paragraph', () => {
    expect(paragraphsOf('Een\r\nregel\r\n \r\n\r\nTwee\n\n')).toEqual(['Een\nregel', 'Twee']);
  });
});
