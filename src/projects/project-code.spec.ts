import { describe, expect, it } from 'vitest';
import { codeOf, followingCode, freeCode } from './project-code.js';

describe('codeOf', () => {
  it.each([
    ['Copilot-pilot Burgerzaken', 'copilot-pilot-burgerzaken'],
    ['  Één assistent, voor ALLEN! ', 'een-assistent-voor-allen'],
    ['X', 'project-x'],
    ['日本', 'project'],
    ['0199a1b2-0000-7000-8000-000000000000', 'project-0199a1b2-0000-7000-8000-000000000000'],
  ])('makes of %j %j', (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  it('leaves room for a number', () => {
    expect(codeOf('a'.repeat(200))).toHaveLength(60);
  });
});

describe('freeCode and followingCode', () => {
  it('take the lowest free number', () => {
    expect(freeCode('pilot', [])).toBe('pilot');
    expect(freeCode('pilot', ['pilot', 'pilot-2'])).toBe('pilot-3');
    expect(followingCode('pilot', ['pilot'])).toBe('pilot-2');
  });
});
