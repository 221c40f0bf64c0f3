/**
 * SQL of the department in which a person works on a day, null when nothing is known: what a source with
 * dates says rules from its first date on; before that, or without one, what the others say.
 * @param person SQL of the person's id
 * @param day SQL of the day, a `date`
 */
export const departmentOnDay = (person: string, day: string): string =>
  `(SELECT history.department FROM person_departments history
    WHERE history.person_id = ${person} AND history.superseded_at IS NULL AND history.valid_from <= ${day}
    ORDER BY history.dated DESC, history.valid_from DESC, history.id DESC LIMIT 1)`;
