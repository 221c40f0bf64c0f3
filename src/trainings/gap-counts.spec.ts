import { describe, expect, it } from 'vitest';
import { suppressSplit, suppressWhole } from '../metrics/suppression.js';
import { type CountedGroup, type Show, shownGaps } from './gap-counts.js';

const show: Show = (groups, split) =>
  split === 'department' ? suppressSplit(groups, 10) : groups.map((one) => suppressWhole(one, 10));

const group = (name: string | null, given: Partial<CountedGroup> = {}): CountedGroup => ({
  course: 'BASIS',
  group: name,
  required: 12,
  covered: 5,
  exempt: 0,
  ...given,
});

describe('shownGaps', () => {
  it('says how many lack a course, and how many are exempt', () => {
    const counted = [group(null, { required: 24, covered: 10, exempt: 2 }), group('A'), group('B')];
    expect(shownGaps(counted, show)).toMatchObject([
      {
        course: 'BASIS',
        required: 24,
        covered: 10,
        missing: 14,
        exempt: 2,
        suppressed: false,
        departments: [
          { department: 'A', missing: 7 },
          { department: 'B', missing: 7 },
        ],
      },
    ]);
  });

  it('hides departments of few people with the next smallest, every count of them', () => {
    const few = group('A', { required: 3 });
    const counted = [group(null, { required: 40 }), few, group('B'), group('C', { required: 25 })];
    const [{ departments } = { departments: [] }] = shownGaps(counted, show);
    expect(departments.map(({ suppressed, reason }) => [suppressed, reason])).toEqual([
      [true, 'too-few-people'],
      [true, 'hidden-with-another'],
      [false, null],
    ]);
    for (const { required, covered, missing, exempt } of departments.slice(0, 2))
      expect([required, covered, missing, exempt]).toEqual([null, null, null, null]);
  });

  it('hides a whole of few people, also when all of them are exempt', () => {
    for (const given of [{ required: 9 }, { required: 0, covered: 0, exempt: 4 }])
      expect(shownGaps([group(null, given)], show)).toMatchObject([
        { suppressed: true, required: null, exempt: null },
      ]);
  });
});
