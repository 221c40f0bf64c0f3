import type { Measurement } from '../metrics/measurement.js';
import type { Split } from '../metrics/metric.js';
import { type CoverageCounts, coverageMeasurement } from './training-coverage.metric.js';
import type { CourseGapDto, DepartmentGapDto } from './training-gap.dto.js';

/** True counts of a course, whole or in one department. */
export interface CountedGroup extends CoverageCounts {
  course: string;
  /** The department; null for the whole. */
  group: string | null;
}

/** What may be shown of measurements of training coverage. */
export type Show = (measurements: readonly Measurement[], split: Split) => Measurement[];

/**
 * The counts of each course as far as they may be shown: hidden exactly where training coverage by course, or
 * by department, would be.
 * @param counted each course whole, followed by its departments
 */
export function shownGaps(counted: readonly CountedGroup[], show: Show): CourseGapDto[] {
  return counted
    .filter(({ group }) => group === null)
    .map((whole) => {
      const parts = counted.filter(
        ({ course, group }) => course === whole.course && group !== null,
      );
      const [shownWhole] = show([coverageMeasurement(whole)], 'course');
      const shownParts = show(parts.map(coverageMeasurement), 'department');
      return {
        course: whole.course,
        ...countsOf(whole, shownWhole!),
        departments: parts.map((part, index): DepartmentGapDto => ({
          department: part.group!,
          ...countsOf(part, shownParts[index]!),
        })),
      };
    });
}

const countsOf = (
  { required, covered, exempt }: CountedGroup,
  { suppressed, reason }: Measurement,
): Omit<DepartmentGapDto, 'department'> => ({
  required: suppressed ? null : required,
  covered: suppressed ? null : covered,
  missing: suppressed ? null : required - covered,
  exempt: suppressed ? null : exempt,
  suppressed,
  reason: suppressed ? reason : null,
});
