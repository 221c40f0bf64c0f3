import { describe, expect, it } from 'vitest';
import { audienceKind } from './audience-kind.js';

describe('audienceKind', () => {
  it.each([
    [{ people: ['000153'] }, 'people'],
    [{ people: [] }, 'people'],
    [{ department: 'Burgerzaken', everyone: false, headCount: null }, 'department'],
    [{ everyone: true }, 'everyone'],
    [{ headCount: 0 }, 'head_count'],
    [{}, undefined],
    [{ everyone: false }, undefined],
    [{ everyone: true, headCount: 5 }, undefined],
    [{ people: [], department: 'Burgerzaken' }, undefined],
  ])('of %j is %s', (choice, kind) => {
    expect(audienceKind(choice)).toBe(kind);
  });
});
