/**
 * SQL of whether a project requires a course on a day.
 * @param asked SQL name of the row of `required_courses`
 */
export const requiredOnDay = (asked: string, project: string, day: string): string =>
  `${asked}.project_id = ${project} AND (${asked}.valid_from IS NULL OR ${asked}.valid_from <= ${day})`;
