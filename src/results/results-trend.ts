import { fill, type Language } from '../common/text.js';
import { chart } from '../pages/chart.js';
import { type Html, html } from '../pages/html.js';
import { trendChart } from '../pages/trend-chart.js';
import type { ReleasedScore } from '../releases/release.js';
import {
  isShare,
  rangeOf,
  scoreText,
  written,
  writtenDay,
  writtenMark,
} from './results-numbers.js';
import { MOMENT_NAMES, RESULTS_TEXTS } from './results-page.texts.js';
import type { Reader } from './results-reader.js';
import { scoreTable } from './results-table.js';
import type { SurveyResultsDto } from './results.dto.js';

type Trend = SurveyResultsDto['trend'][number];

/** How a score went from the first measurement to this one. */
export function trendSection(
  { points, change }: Trend,
  whole: ReleasedScore,
  { surveyId }: SurveyResultsDto,
  { language, zone }: Reader,
): Html {
  const { trend, trendAlone, sameInTable, thisOne } = RESULTS_TEXTS;
  const heading = html`<h3>${trend[language]}</h3>`;
  if (points.length < 2)
    return html`${heading}
      <p>${trendAlone[language]}</p>`;
  const { name, scale } = whole;
  const measured = points.map((point) => {
    const day = writtenDay(new Date(point.closedAt), language, zone, 'medium');
    const moment = MOMENT_NAMES[point.moment][language];
    return { ...point, name, scale, moment, day, isThis: point.surveyId === surveyId };
  });
  const label = fill(sameInTable[language], { what: trend[language] });
  const axis = { ...scale, write: (value: number) => writtenMark(whole, value, language) };
  return html`${heading}
    ${change === null ? undefined : html`<p>${changeText(change, whole, language)}</p>`}
    <div class="beside">
      ${chart(label, (width) =>
        trendChart(
          measured.map((point) => ({
            day: point.day,
            label: point.moment,
            value: point.value,
            range: rangeOf(point),
            text: scoreText(point, language),
          })),
          axis,
          width,
        ),
      )}
      ${scoreTable(
        RESULTS_TEXTS.measurement[language],
        measured.map(({ moment, day, isThis, ...point }) => ({
          ...point,
          label: `${moment}, ${day}${isThis ? ` (${thisOne[language]})` : ''}`,
        })),
        language,
      )}
    </div>`;
}

function changeText(
  { value, margin }: NonNullable<Trend['change']>,
  { name, better }: ReleasedScore,
  language: Language,
): string {
  const texts = RESULTS_TEXTS;
  const number = isShare(name)
    ? fill(texts.points[language], { value: written(100 * value, language, 0, 'exceptZero') })
    : written(value, language, name === 'nps' ? 0 : 1, 'exceptZero');
  const sentence = fill(texts.change[language], { change: number });
  if (margin === null) return sentence;
  if (Math.abs(value) <= margin) return `${sentence} ${texts.chance[language]}`;
  const verdict =
    name === 'agree'
      ? value > 0
        ? texts.more
        : texts.less
      : value > 0 === (better === 'higher')
        ? texts.better
        : texts.worse;
  return `${sentence} ${verdict[language]}`;
}
