export const ENROLMENT_STATUSES = [
  'invited',
  'enrolled',
  'waitlisted',
  'attended',
  'no_show',
  'cancelled',
  'waived',
] as const;
export type EnrolmentStatus = (typeof ENROLMENT_STATUSES)[number];

/** Of whom a seat is taken: also of who stayed away. */
export const SEATED: readonly EnrolmentStatus[] = ['enrolled', 'attended', 'no_show'];

/** Of whom a place can be given up: whether they came is not recorded yet. */
export const OPEN: readonly EnrolmentStatus[] = ['invited', 'enrolled', 'waitlisted'];

/** How somebody gives up a place: not coming, or not needing to. */
export const GIVEN_UP = ['cancelled', 'waived'] as const;
export type GivenUp = (typeof GIVEN_UP)[number];
