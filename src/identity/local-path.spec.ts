import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPath } from './local-path.js';

describe('a path of this site', () => {
  it.each(['/', '/surveys/nulmeting', '/surveys/x?lang=en', '/a//b', '/a:b@c', '/%2F/evil'])(
    '%s is one',
    (text) => {
      expect(localPath(text)).toBe(text);
    },
  );

  it.each([
    '',
    'surveys',
    '//evil.example',
    String.raw`/\evil.example`,
    String.raw`\/evil.example`,
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    'https://evil.example',
    'https:/evil',
    'javascript:alert(1)',
    '/é',
    `/${'x'.repeat(1000)}`,
  ])('%j is none', (text) => {
    expect(localPath(text)).toBeUndefined();
  });

  it('never leads elsewhere, whatever it is', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '/',
          '\\',
          '.',
          '..',
          ':',
          '@',
          '%',
          '\t',
          '\n',
          ' ',
          'evil',
          'https:',
          '?',
          '#',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const path = localPath(given);
        return path === undefined || new URL(path, 'https://here.example').host === 'here.example';
      }),
      { numRuns: 2000 },
    );
  });
});
