import type { Measurement } from '../metrics/measurement.js';
import type { Split, Together } from '../metrics/metric.js';
import { type CoverageCounts, coverageMeasurement } from './training-coverage.metric.js';
import type { CourseGapDto, DepartmentGapDto } from './training-gap.dto.js';

/** True counts of a course, whole or in one department. */
export interface CountedGroup extends CoverageCounts {
  course: string;
  /** The department; null for the whole. */
  group: string | null;
}

/** How many people of a department need exactly the same courses. */
export interface TogetherInDepartment extends Together {
  department: string;
}

/** What may be shown of measurements of training coverage, by course also of who needs the same. */
export type Show = (
  measurements: readonly Measurement[],
  split: Split,
  together: readonly Together[],
) => Measurement[];

/**
 * The counts of each course as far as they may be shown: hidden exactly where training coverage by course, or
 * by department, would be; the courses of a department also as if that were all there is, and those of a hidden
 * course always, as they would add up to it.
 * @param counted each course whole, followed by its departments
 */
export function shownGaps(
  counted: readonly CountedGroup[],
  show: Show,
  together: readonly TogetherInDepartment[] = [],
): CourseGapDto[] {
  const wholes = byCourse(counted.filter(({ group }) => group === null).map(toShow), (courses) =>
    show(courses, 'course', together),
  );
  const parts = wholes.flatMap((whole) => {
    const { course } = whole.counts;
    const departments = counted.filter((one) => one.course === course && one.group !== null);
    const shown = show(departments.map(coverageMeasurement), 'department', []);
    return departments.map((counts, index) => ({
      counts,
      shown: whole.shown.suppressed ? whole.shown : shown[index]!,
    }));
  });
  const placed = [...new Set(parts.map(({ counts }) => counts.group))].flatMap((department) =>
    byCourse(
      parts.filter(({ counts }) => counts.group === department),
      (courses) =>
        show(
          courses,
          'course',
          together.filter((people) => people.department === department),
        ),
    ),
  );
  return wholes.map((whole) => ({
    course: whole.counts.course,
    ...countsOf(whole),
    departments: placed
      .filter(({ counts }) => counts.course === whole.counts.course)
      .map((part): DepartmentGapDto => ({ department: part.counts.group!, ...countsOf(part) })),
  }));
}

/** Counts, and what of them may be shown. */
interface Shown {
  counts: CountedGroup;
  shown: Measurement;
}

const toShow = (counts: CountedGroup): Shown => ({ counts, shown: coverageMeasurement(counts) });

/** What may be shown of one group for each course. */
function byCourse(
  groups: readonly Shown[],
  show: (courses: Measurement[]) => Measurement[],
): Shown[] {
  const shown = show(groups.map((one) => ({ ...one.shown, group: one.counts.course })));
  return groups.map(({ counts }, index) => ({ counts, shown: shown[index]! }));
}

const countsOf = ({
  counts: { required, covered, exempt },
  shown: { suppressed, reason },
}: Shown): Omit<DepartmentGapDto, 'department'> => ({
  required: suppressed ? null : required,
  covered: suppressed ? null : covered,
  missing: suppressed ? null : required - covered,
  exempt: suppressed ? null : exempt,
  suppressed,
  reason: suppressed ? reason : null,
});
