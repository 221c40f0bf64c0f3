import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../common/errors.js';
import { CitizenNumberWatch } from './citizen-numbers.js';
import { passesElevenTest } from './eleven-test.js';

const numbers = (from: number, count: number, wanted: boolean): string[] => {
  const found: string[] = [];
  for (let next = from; found.length < count; next += 1)
    if (passesElevenTest(String(next)) === wanted) found.push(String(next));
  return found;
};
const citizens = (count: number): string[] => numbers(111_111_110, count, true);
const others = (count: number): string[] => numbers(200_000_000, count, false);
const column = (values: string[]): string[][] => values.map((value) => [value]);
const watching = (): CitizenNumberWatch => new CitizenNumberWatch(['PersonId']);

describe('CitizenNumberWatch', () => {
  it.each([
    ['twenty of twenty', citizens(20), true],
    ['nineteen of nineteen', citizens(19), false],
    ['80 % of a hundred', [...citizens(80), ...others(20)], true],
    ['79 % of a hundred', [...citizens(79), ...others(21)], false],
    ['empty cells between them', [...citizens(20), ...Array<string>(200).fill('')], true],
    ['HR numbers', others(1000), false],
  ])('%s', (_, values, refused) => {
    let fault: unknown;
    try {
      watching().judge(column(values));
    } catch (error) {
      fault = error;
    }
    expect(fault instanceof InvalidInput).toBe(refused);
  });

  it('adds up over blocks', () => {
    const watch = watching();
    watch.judge(column(citizens(15)));
    expect(() => watch.judge(column(citizens(5)))).toThrow('invalid-input');
  });

  it('sees a column that turns half way', () => {
    const watch = watching();
    watch.judge(column(others(900)));
    expect(() => watch.judge(column(citizens(100)))).toThrow('invalid-input');
  });
});
