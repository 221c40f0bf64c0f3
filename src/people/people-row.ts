import type { Day } from '../common/dates.js';
import type { Language } from '../common/text.js';

/** What a file of the HR system says about one person. Null is: the file does not say. */
export interface PersonRow {
  /** The employee's number in the HR system; leading zeros belong to it. */
  hrNumber: string;
  /** In lower case. */
  mail: string | null;
  givenName: string | null;
  familyName: string | null;
  /** In which to write to the person. */
  language: Language | null;
  department: string | null;
  /** The first day of work, from which the first known department counts. */
  employedFrom: Day | null;
}

/** What a file with dates says about a person's department. */
export interface DepartmentRow {
  /** HR number, mail, or what was linked; as the file has it. */
  person: string;
  department: string;
  validFrom: Day;
}
