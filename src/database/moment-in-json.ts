/**
 * SQL of a moment inside `jsonb_build_object`, written as everywhere in the API: UTC, milliseconds, `Z`.
 * @param column SQL of a `timestamptz`
 */
export const momentInJson = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
