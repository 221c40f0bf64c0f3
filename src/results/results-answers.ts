import { fill, type Language } from '../common/text.js';
import type { Item } from '../instruments/instrument.js';
import { type Bar, barChart } from '../pages/row-chart.js';
import { chart } from '../pages/chart.js';
import { type Html, html } from '../pages/html.js';
import type { ReleasedDistribution, ReleasedStep } from '../releases/release.js';
import { percentage, written } from './results-numbers.js';
import { RESULTS_TEXTS, WITHHELD } from './results-page.texts.js';

/** How the answers to an item lie: bars beside a table; steps that were taken together bear all their names. */
export function answersSection(
  { item: key, n, steps, reason }: ReleasedDistribution,
  { items }: { items: readonly Item[] },
  language: Language,
): Html {
  const { distribution, scoresDistribution, answer, score, share, people } = RESULTS_TEXTS;
  const item = items.find((one) => one.key === key);
  const heading = (item ? distribution : scoresDistribution)[language];
  if (steps === null || n === null)
    return html`<h3>${heading}</h3>
      <p>${capital(withheld(reason, language))}.</p>`;
  const rows = steps.map((step) => {
    const part = step.count === null || n === 0 ? null : step.count / n;
    return { name: nameOf(step, item, language), part, step };
  });
  const bars = rows.map(({ name, part }): Bar => ({
    label: name,
    share: part,
    text: part === null ? RESULTS_TEXTS.notShown[language] : percentage(part, language),
  }));
  const what = item ? `${heading}: ${item.text[language]}` : heading;
  return html`<h3>${heading}</h3>
    <div class="beside">
      ${chart(fill(RESULTS_TEXTS.sameInTable[language], { what }), (width) => barChart(bars, width))}
      <div>
        <table>
          <thead>
            <tr>
              <th scope="col">${(item ? answer : score)[language]}</th>
              <th scope="col" class="number">${people[language]}</th>
              <th scope="col" class="number">${share[language]}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(({ name, part, step }) =>
              part === null
                ? html`<tr>
                    <th scope="row">${name}</th>
                    <td colspan="2">${withheld(step.reason, language)}</td>
                  </tr>`
                : html`<tr>
                    <th scope="row">${name}</th>
                    <td class="number">${written(step.count!, language)}</td>
                    <td class="number">${percentage(part, language)}</td>
                  </tr>`,
            )}
          </tbody>
        </table>
        ${note(item, language)}
      </div>
    </div>`;
}

function nameOf({ values }: ReleasedStep, item: Item | undefined, language: Language): string {
  if (item && 'choices' in item)
    return values
      .map(
        (key) => item.choices.find((choice) => choice.key === key)?.text[language] ?? String(key),
      )
      .join(RESULTS_TEXTS.or[language]);
  const [first, last] = [values[0], values.at(-1)].map((value) =>
    typeof value === 'number' ? written(value, language, Number.isInteger(value) ? 0 : 1) : value,
  );
  return first === last ? String(first) : `${first}–${last}`;
}

function note(item: Item | undefined, language: Language): Html | undefined {
  if (item?.kind === 'choices')
    return html`<p class="muted">${RESULTS_TEXTS.severalChoices[language]}</p>`;
  if (item?.kind !== 'scale') return undefined;
  const { min, max, labels } = item;
  return html`<p class="muted">
    ${fill(RESULTS_TEXTS.scaleEnds[language], { min, max, minLabel: labels.min[language], maxLabel: labels.max[language] })}
  </p>`;
}

const withheld = (reason: ReleasedStep['reason'], language: Language): string => {
  const { notShown, notShownBecause } = RESULTS_TEXTS;
  return reason === null
    ? notShown[language]
    : fill(notShownBecause[language], { reason: WITHHELD[reason][language] });
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
