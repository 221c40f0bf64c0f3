/**
 * SQL of the id of the person whom an identifier names, or null: by the mail address or HR number of today, else
 * by what was linked. A hash of a mail address is found only where it was linked itself.
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
