import type { Language } from '../common/text.js';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' };

/** The last day on which one can answer, in words: of a closing at midnight the day before. */
export const writtenLastDay = (
  { closesAt, zone }: { closesAt: Date; zone: string },
  language: Language,
): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, dateStyle: 'long' }).format(
    closesAt.getTime() - 1,
  );
