import { type Figures, ratio } from '../metrics/metric.js';

/** How many of the people who need a course have done it or find a seat. */
export interface CourseSeats {
  code: string;
  /** Who needs the course, without who is exempt. */
  required: number;
  covered: number;
  /** In sessions to come, taken or free. */
  seats: number;
  /** Whether there is always a seat. */
  unlimited: boolean;
  /** Whether a session has changed since, so that the seats of the moment are not known. */
  changedLater: boolean;
}

/** What a measurement says for reason when no course can be full. */
export const UNLIMITED = 'unlimited-seats';

/** The seats of one course. */
export function seatRatio({ required, covered, seats, ...course }: CourseSeats): Figures {
  const { unlimited, changedLater, code: group } = course;
  if (unlimited) return { group, value: null, people: required, reason: UNLIMITED };
  if (changedLater) return { group, value: null, people: required, reason: 'no-history' };
  return { group, ...ratio(seats + covered, required, 'all-waived') };
}

/** Of all courses the one with the lowest ratio; who needs it waits the longest. */
export function lowestSeatRatio(courses: readonly CourseSeats[], reason: string): Figures {
  const ratios = courses.filter(({ required }) => required > 0).map(seatRatio);
  if (ratios.length === 0) return { value: null, reason };
  const limited = ratios.filter((one) => one.reason !== UNLIMITED);
  const [lowest] = limited.toSorted((a, b) => (a.value ?? -1) - (b.value ?? -1));
  return { ...(lowest ?? ratios[0]!), group: null };
}
