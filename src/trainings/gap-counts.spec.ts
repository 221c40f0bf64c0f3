import { describe, expect, it } from 'vitest';
import { suppressOverlapping, suppressSplit, suppressWhole } from '../metrics/suppression.js';
import {
  type CountedGroup,
  type Show,
  shownGaps,
  type TogetherInDepartment,
} from './gap-counts.js';

const show: Show = (groups, split, together) =>
  split === 'department'
    ? suppressSplit(groups, 10)
    : suppressOverlapping(
        groups.map((one) => suppressWhole(one, 10)),
        together,
        10,
      );

const group = (name: string | null, given: Partial<CountedGroup> = {}): CountedGroup => ({
  course: 'BASIS',
  group: name,
  required: 12,
  covered: 5,
  exempt: 0,
  ...given,
});

const needing = (department: string, count: number, course: string): TogetherInDepartment => ({
  department,
  people: count,
  groups: [course],
  counted: [course],
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

  it('hides a course that tells of another, with its departments', () => {
    const counted = [
      group(null, { required: 24 }),
      group('A'),
      group('B'),
      group(null, { course: 'EXTRA', required: 3 }),
      group('A', { course: 'EXTRA', required: 3 }),
    ];
    const together = [
      { department: 'A', people: 12, groups: ['BASIS'], counted: ['BASIS'] },
      { department: 'B', people: 12, groups: ['BASIS'], counted: ['BASIS'] },
      { department: 'A', people: 3, groups: ['EXTRA'], counted: ['EXTRA'] },
    ];
    const hidden = { suppressed: true, reason: 'hidden-with-another', required: null };
    expect(shownGaps(counted, show, together)).toMatchObject([
      { ...hidden, course: 'BASIS', departments: [hidden, hidden] },
      { course: 'EXTRA', suppressed: true, departments: [{ suppressed: true }] },
    ]);
  });

  it('hides a course in the department in which it tells of another', () => {
    const counted = [
      group(null, { required: 40 }),
      group('A', { required: 20 }),
      group('B', { required: 20 }),
      group(null, { course: 'EXTRA', required: 20 }),
      group('A', { course: 'EXTRA', required: 3 }),
      group('B', { course: 'EXTRA', required: 17 }),
    ];
    const together = [
      needing('A', 20, 'BASIS'),
      needing('B', 20, 'BASIS'),
      needing('A', 3, 'EXTRA'),
      needing('B', 17, 'EXTRA'),
    ];
    const shown = shownGaps(counted, show, together).map(({ suppressed, departments }) => [
      suppressed,
      ...departments.map(({ reason }) => reason),
    ]);
    expect(shown).toEqual([
      [false, 'hidden-with-another', null],
      [false, 'too-few-people', 'hidden-with-another'],
    ]);
  });

  it('hides a whole of few people, also when all of them are exempt', () => {
    for (const given of [{ required: 9 }, { required: 0, covered: 0, exempt: 4 }])
      expect(shownGaps([group(null, given)], show)).toMatchObject([
        { suppressed: true, required: null, exempt: null },
      ]);
  });
});
