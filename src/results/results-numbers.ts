import type { Language } from '../common/text.js';
import { fill } from '../common/text.js';
import type { ReleasedScore } from '../releases/release.js';
import { RESULTS_TEXTS, WITHHELD } from './results-page.texts.js';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' };

/** A whole number, a mean to one decimal. */
export const written = (
  value: number,
  language: Language,
  digits = 0,
  signDisplay: 'negative' | 'exceptZero' = 'negative',
): string =>
  new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay,
  })
    .format(value)
    .replace('-', '−');

/** 0.724 as 72 %. */
export const percentage = (share: number, language: Language): string =>
  `${written(100 * share, language)}${language === 'nl' ? '\u00A0' : ''}%`;

/** A value of a score as people write it. */
export function writtenScore(
  { name }: Pick<ReleasedScore, 'name'>,
  value: number,
  language: Language,
): string {
  if (isShare(name)) return percentage(value, language);
  if (name === 'nps') return written(value, language, 0, 'exceptZero');
  return written(value, language, 1);
}

/** A mark on the axis of a score: without decimals that say nothing. */
export const writtenMark = (
  score: Pick<ReleasedScore, 'name'>,
  value: number,
  language: Language,
): string =>
  Number.isInteger(value) && !isShare(score.name) && score.name !== 'nps'
    ? written(value, language)
    : writtenScore(score, value, language);

export const isShare = (name: ReleasedScore['name']): boolean =>
  name === 'csat' || name === 'agree';

/** A score as far as a cell or a chart shows it. */
export type Shown = Pick<ReleasedScore, 'name' | 'value' | 'margin' | 'scale' | 'bound' | 'reason'>;

/** A score in one cell: its value, its bound, or why it is not shown. */
export function scoreText(score: Shown, language: Language): string {
  if (score.value !== null) return writtenScore(score, score.value, language);
  return boundText(score, language) ?? RESULTS_TEXTS.notShown[language];
}

/** Why a score is not shown, or only its bound; undefined where it is. */
export function scoreReason({ value, reason }: Shown, language: Language): string | undefined {
  return value === null && reason !== null ? WITHHELD[reason][language] : undefined;
}

function boundText(score: Shown, language: Language): string | undefined {
  if (score.bound === null) return undefined;
  const { atLeast, atMost } = RESULTS_TEXTS;
  const text = score.bound.operator === '>=' ? atLeast : atMost;
  return fill(text[language], { value: writtenScore(score, score.bound.value, language) });
}

/** Where a score lies: by its margin, or between its bound and the end of the scale. */
export function rangeOf({ value, margin, scale, bound }: Shown): {
  from: number;
  to: number;
} | null {
  if (value !== null)
    return margin === null
      ? null
      : { from: Math.max(scale.min, value - margin), to: Math.min(scale.max, value + margin) };
  if (bound === null) return null;
  return bound.operator === '>='
    ? { from: bound.value, to: scale.max }
    : { from: scale.min, to: bound.value };
}

export const writtenDay = (
  moment: Date,
  language: Language,
  zone: string,
  dateStyle: 'long' | 'medium' = 'long',
): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, dateStyle }).format(moment);

export const writtenMoment = (moment: Date, language: Language, zone: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: zone,
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(moment);
