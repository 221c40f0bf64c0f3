/**
 * Whom a name means, the same at every door: by HR number, else by the mail address of today, else by a linked
 * mail address, else by another name that was linked.
 * @param name SQL of the trimmed name, in rows to which `joins` is added
 * @param mail SQL of the name in lower case where it is a mail address, else null: a column, where few rows are
 *   looked up among many people, for an index is not used with a function inside the fence
 */
export function personCalled(
  name: string,
  mail = `CASE WHEN strpos(${name}, '@') > 0 THEN lower(${name}) END`,
): { joins: string; id: string } {
  return {
    joins: `
      LEFT JOIN people numbered ON numbered.hr_number = ${name}
      LEFT JOIN people mailed ON mailed.mail = ${mail}
      LEFT JOIN person_identifiers linked_mail ON linked_mail.kind = 'mail' AND linked_mail.value = ${mail}
      LEFT JOIN person_identifiers linked ON linked.kind = 'other' AND linked.value = ${name}`,
    id: 'coalesce(numbered.id, mailed.id, linked_mail.person_id, linked.person_id)',
  };
}

/**
 * SQL of the id of the person whom an identifier of a known kind names, or null: as above, by what is of that
 * kind. A hash of a mail address is found only where it was linked itself.
 */
export const personNamed = ({
  kind,
  value,
  homePage,
}: Record<'kind' | 'value' | 'homePage', string>): string => `coalesce(
  (SELECT id FROM people WHERE ${kind} = 'mail' AND mail = ${value}),
  (SELECT id FROM people WHERE hr_number = ${value} AND (${kind} = 'other'
     OR ${kind} = 'account' AND ${homePage} = (SELECT hr_account_home_page FROM organisations))),
  (SELECT person_id FROM person_identifiers named
   WHERE named.kind = ${kind} AND named.value = ${value}
     AND named.home_page IS NOT DISTINCT FROM ${homePage}))`;
