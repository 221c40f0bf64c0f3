/** Places of which all rows say the same, together: what is known of one of them is known of all. */
export function alikeColumns(rows: readonly (readonly number[])[], length: number): number[][] {
  const columns = new Map<string, number[]>();
  for (let place = 0; place < length; place++) {
    const key = rows.map((row) => row[place]).join();
    columns.set(key, [...(columns.get(key) ?? []), place]);
  }
  return [...columns.values()];
}
