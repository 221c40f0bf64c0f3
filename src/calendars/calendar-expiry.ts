const DEFAULT_YEARS = 1;
const MAX_YEARS = 2;

/** Until when a calendar made `now` works; undefined when `asked` is not to come, or too far away. */
export function calendarExpiry(asked: Date | undefined, now: Date): Date | undefined {
  if (asked === undefined) return yearsAfter(now, DEFAULT_YEARS);
  return asked > now && asked <= yearsAfter(now, MAX_YEARS) ? asked : undefined;
}

function yearsAfter(moment: Date, years: number): Date {
  const later = new Date(moment);
  later.setUTCFullYear(moment.getUTCFullYear() + years);
  return later;
}
