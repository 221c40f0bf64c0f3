import { describe, expect, it } from 'vitest';
import { fullestVersion, type Shows } from './fullest-version.js';
import type { QuestionFigures } from './question.js';

/** Figures that tell what they show, in the reason of their distribution. */
const asked = (shows: Shows): QuestionFigures => ({
  scores: [],
  distribution: {
    item: Object.entries(shows)
      .flatMap(([what, isShown]) => (isShown ? what : []))
      .join(),
    n: null,
    steps: null,
    reason: null,
  },
});
const shownWhen = (tells: (what: string) => boolean): string | null =>
  fullestVersion(asked, ({ distribution }) => tells(distribution.item!)).distribution.item;

describe('what is published of a question', () => {
  it('is all when nothing can be worked out', () => {
    expect(shownWhen(() => false)).toBe('exact,breakdown,distribution');
  });

  it('is without distribution, then without breakdown, then without both, then a bound at most', () => {
    expect(shownWhen((what) => what.includes('breakdown,distribution'))).toBe('exact,breakdown');
    expect(shownWhen((what) => what.includes('breakdown'))).toBe('exact,distribution');
    expect(shownWhen((what) => what.includes('distribution'))).toBe('exact,breakdown');
    expect(shownWhen((what) => what.includes('breakdown') || what.includes('distribution'))).toBe(
      'exact',
    );
    expect(shownWhen((what) => what.includes('exact'))).toBe('');
    expect(shownWhen(() => true)).toBe('');
  });
});
