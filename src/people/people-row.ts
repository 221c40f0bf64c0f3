import type { Day } from '../common/dates.js';

/** What a file says about one person, in the words of this room. Null is: the file does not say. */
export interface PersonRow {
  /** The employee's number in the HR system; leading zeros belong to it. */
  hrNumber: string | null;
  /** In lower case. */
  mail: string | null;
  firstName: string | null;
  lastName: string | null;
  department: string | null;
  /** The day from which the department counts. */
  departmentFrom: Day | null;
}
