import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_CRITERIA, DEFAULT_GATES } from './default-gates.js';

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ');
const whitePaper = fold(
  readFileSync(
    new URL('../../test/seed/succesvolle-ai-implementatie.txt', import.meta.url),
    'utf8',
  ),
);

describe('the default gates', () => {
  it.each(ALL_CRITERIA.filter(({ source }) => source !== null))(
    '$key quotes the white paper to the letter',
    ({ source }) => {
      expect(whitePaper).toContain(source);
    },
  );

  it('hold the criteria of the four phases, each once', () => {
    expect(ALL_CRITERIA.map(({ key }) => key)).toHaveLength(
      new Set(ALL_CRITERIA.map(({ key }) => key)).size,
    );
    expect(Object.values(DEFAULT_GATES).map((criteria) => criteria.length)).toEqual([
      18, 11, 10, 9,
    ]);
  });

  it('put each criterion in its own phase, and only those of preparation under a question', () => {
    for (const [phase, criteria] of Object.entries(DEFAULT_GATES))
      for (const criterion of criteria) {
        expect(criterion.phase).toBe(phase);
        expect(criterion.question !== null).toBe(phase === 'preparation');
      }
  });

  it('recommend only what a project can do without', () => {
    expect(ALL_CRITERIA.filter(({ mandatory }) => !mandatory).map(({ key }) => key)).toEqual([
      'confirmed',
      'untrained-active',
      'quick-win',
      'prompts-shared',
      'habit',
    ]);
  });
});
