import { fill, type Language } from '../common/text.js';
import { chart } from '../pages/chart.js';
import { type Html, html } from '../pages/html.js';
import { rangeChart } from '../pages/row-chart.js';
import type { ReleasedScore } from '../releases/release.js';
import { rangeOf, scoreText, writtenMark } from './results-numbers.js';
import { RESULTS_TEXTS } from './results-page.texts.js';
import { scoreTable } from './results-table.js';
import type { SurveyResultsDto } from './results.dto.js';

/** One score of each department beside that of everybody; nothing where there is no breakdown. */
export function departmentsSection(
  whole: ReleasedScore,
  { release }: SurveyResultsDto,
  language: Language,
): Html | undefined {
  const ofDepartments = release!.scores.filter(
    ({ name, item, group }) => name === whole.name && item === whole.item && group !== null,
  );
  if (ofDepartments.length === 0) return undefined;
  const { departments, department, everybody } = RESULTS_TEXTS;
  const scores = [whole, ...ofDepartments].map((score) => ({
    ...score,
    label: score.group ?? everybody[language],
  }));
  const label = fill(RESULTS_TEXTS.sameInTable[language], { what: departments[language] });
  const scale = { ...whole.scale, write: (value: number) => writtenMark(whole, value, language) };
  return html`<h3>${departments[language]}</h3>
    <div class="beside">
      ${chart(label, (width) =>
        rangeChart(
          scores.map((score) => ({
            label: score.label,
            value: score.value,
            range: rangeOf(score),
            text: scoreText(score, language),
          })),
          scale,
          width,
        ),
      )}
      ${scoreTable(department[language], scores, language)}
    </div>`;
}
