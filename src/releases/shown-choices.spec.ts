import { describe, expect, it } from 'vitest';
import { type ShownChoice, shownOfSeveral, shownOneOf } from './shown-choices.js';

const counted = (counts: readonly number[]): { key: string; count: number }[] =>
  counts.map((count, place) => ({ key: `c${place}`, count }));
const countsIn = (choices: readonly ShownChoice[]): (number | null)[] =>
  choices.map(({ count, isShown }) => (isShown ? count : null));
const oneOf = (...counts: number[]): (number | null)[] => countsIn(shownOneOf(counted(counts), 5));
const ofSeveral = (skippable: boolean, n: number, ...counts: number[]): (number | null)[] =>
  countsIn(shownOfSeveral(counted(counts), n, { skippable }, 5));

describe('one of some choices', () => {
  it('shows all when none is small, also that nobody made one', () => {
    expect(oneOf(6, 0, 12)).toEqual([6, 0, 12]);
  });

  it('hides small ones, those that nobody made and the smallest other', () => {
    expect(oneOf(3, 0, 12, 9, 20)).toEqual([null, null, 12, null, 20]);
    expect(oneOf(3, 4, 12, 9, 20)).toEqual([null, null, 12, null, 20]);
  });

  it('hides those of equal size together', () => {
    expect(oneOf(3, 9, 12, 9, 20)).toEqual([null, null, 12, null, 20]);
  });

  it('shows nothing when nearly all made the same', () => {
    expect(oneOf(0, 0, 30)).toEqual([null, null, null]);
    expect(oneOf(1, 3, 30)).toEqual([null, null, null]);
    expect(oneOf(3, 20)).toEqual([null, null]);
  });
});

describe('any of some choices', () => {
  it('each show when k made it and k did not', () => {
    expect(ofSeveral(true, 40, 35, 36, 5, 4, 0)).toEqual([35, null, 5, null, null]);
  });

  it('hide the smallest when few made more than one', () => {
    expect(ofSeveral(false, 40, 20, 15, 8)).toEqual([20, 15, null]);
    expect(ofSeveral(true, 40, 20, 15, 8)).toEqual([20, 15, 8]);
    expect(ofSeveral(false, 40, 20, 15, 10)).toEqual([20, 15, 10]);
  });
});
