import type { Measurement } from '../metrics/measurement.js';
import type { Split } from '../metrics/metric.js';
import type { CourseGapDto, DepartmentGapDto } from './training-gap.dto.js';

/** True counts of a course, whole or in one department. */
export interface CountedGroup {
  course: string;
  /** Null for the whole. */
  department: string | null;
  /** Without who is exempt. */
  required: number;
  covered: number;
  waived: number;
}

/** What may be shown of measurements of training coverage. */
export type Show = (measurements: readonly Measurement[], split: Split) => Measurement[];

/**
 * The counts of each course as far as they may be shown: hidden exactly where training coverage by course, or
 * by department, would be. A group of which all are exempt is as large as those.
 * @param counted each course whole, followed by its departments
 */
export function shownGaps(counted: readonly CountedGroup[], show: Show): CourseGapDto[] {
  return counted
    .filter(({ department }) => department === null)
    .map((whole) => {
      const parts = counted.filter(
        ({ course, department }) => course === whole.course && department !== null,
      );
      const [shownWhole] = show([measurementOf(whole)], 'course');
      const shownParts = show(parts.map(measurementOf), 'department');
      return {
        course: whole.course,
        ...countsOf(whole, shownWhole!),
        departments: parts.map((part, index): DepartmentGapDto => ({
          department: part.department!,
          ...countsOf(part, shownParts[index]!),
        })),
      };
    });
}

const countsOf = (
  { required, covered, waived }: CountedGroup,
  { suppressed, reason }: Measurement,
): Omit<DepartmentGapDto, 'department'> => ({
  required: suppressed ? null : required,
  covered: suppressed ? null : covered,
  missing: suppressed ? null : required - covered,
  waived: suppressed ? null : waived,
  suppressed,
  reason,
});

const measurementOf = ({ department, required, covered, waived }: CountedGroup): Measurement => ({
  key: 'training.coverage',
  group: department,
  value: required === 0 ? null : covered / required,
  numerator: covered,
  denominator: required,
  unit: 'ratio',
  window: null,
  basis: 'named',
  suppressed: false,
  reason: null,
  definitionVersion: 1,
  people: required === 0 ? waived : required,
});
