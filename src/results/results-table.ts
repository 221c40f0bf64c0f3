import { fill, type Language } from '../common/text.js';
import { type Html, html } from '../pages/html.js';
import {
  rangeOf,
  scoreReason,
  scoreText,
  type Shown,
  written,
  writtenScore,
} from './results-numbers.js';
import { RESULTS_TEXTS } from './results-page.texts.js';

interface Row extends Shown {
  label: string;
  n: number | null;
}

/** Scores below each other with their ranges, or with why they are not shown. */
export const scoreTable = (heading: string, rows: readonly Row[], language: Language): Html =>
  html`<table class="scores">
    <thead>
      <tr>
        <th scope="col">${heading}</th>
        <th scope="col">${RESULTS_TEXTS.outcome[language]}</th>
        <th scope="col" class="number">${RESULTS_TEXTS.people[language]}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => rowOf(row, language))}
    </tbody>
  </table>`;

const rowOf = (row: Row, language: Language): Html =>
  html`<tr>
    <th scope="row">${row.label}</th>
    <td>${scoreText(row, language)}${detailOf(row, language)}</td>
    <td class="number">${row.n === null ? '–' : written(row.n, language)}</td>
  </tr>`;

/** Where it lies, or why it is not shown. */
function detailOf(row: Row, language: Language): Html | undefined {
  const range = row.value === null ? null : rangeOf(row);
  const detail = range
    ? fill(RESULTS_TEXTS.between[language], {
        from: writtenScore(row, range.from, language),
        to: writtenScore(row, range.to, language),
      })
    : scoreReason(row, language);
  return detail === undefined ? undefined : html`<br /><span class="muted">${detail}</span>`;
}
