import { describe, expect, it } from 'vitest';
import { cursorOf, pageAt } from './statement-page.js';

const ID = '5b0f5a3e-6f0c-4c52-9d0a-3a2f6d1f9b10';
const encoded = (text: string): string => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  it.each([1, 99, 100])('of pages of %i is read as it was written', (limit) => {
    const after = { storedAt: new Date('2026-11-25T09:30:00.123Z'), id: ID };
    expect(pageAt(cursorOf(limit, after))).toEqual({ limit, after });
    expect(cursorOf(limit, after)).toMatch(/^[\w-]+$/);
  });

  it.each([
    '',
    'x',
    ID,
    `1.${ID}`,
    '1.1.x',
    `1.1.${ID}.1`,
    `0.1.${ID}`,
    `101.1.${ID}`,
    `1.-1.${ID}`,
    `1.99999999999999.${ID}`,
  ])('is not %s', (text) => {
    expect(pageAt(encoded(text))).toBeNull();
    expect(pageAt(text)).toBeNull();
  });
});
