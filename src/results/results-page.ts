import { fill, type Language } from '../common/text.js';
import { CHART_STYLE } from '../pages/chart.js';
import { type Html, html } from '../pages/html.js';
import { page } from '../pages/page.js';
import type { ReleasedDistribution, ReleasedScore } from '../releases/release.js';
import { answersSection } from './results-answers.js';
import { departmentsSection } from './results-departments.js';
import {
  percentage,
  rangeOf,
  scoreText,
  written,
  writtenDay,
  writtenMoment,
  writtenScore,
} from './results-numbers.js';
import { MOMENT_NAMES, RESULTS_TEXTS, SCORE_NAMES, WITHHELD_OF_ALL } from './results-page.texts.js';
import type { Reader } from './results-reader.js';
import { trendSection } from './results-trend.js';
import type { SurveyResultsDto } from './results.dto.js';

/** What a survey found, for a manager; before closing only how many answered. */
export function resultsPage(results: SurveyResultsDto, reader: Reader): string {
  const { language, isSignedIn } = reader;
  const title = fill(RESULTS_TEXTS.title[language], {
    instrument: results.instrument.title[language],
  });
  return page({
    language,
    title: `${title} · ${results.project.name}`,
    path: `/surveys/${results.surveyId}`,
    isSignedIn,
    style: CHART_STYLE + STYLE,
    main: html`<h1>${title}</h1>
      ${introduction(results, reader)} ${responseSection(results, language)}
      ${results.release === null ? undefined : released(results, reader)}`,
  });
}

function introduction(
  { moment, mode, status, project, closesAt, closedAt }: SurveyResultsDto,
  { language, zone }: Reader,
): Html {
  const { about, anonymous, byName, closedOn, draft, open, openUntil } = RESULTS_TEXTS;
  const name = MOMENT_NAMES[moment][language];
  const sentences = [
    `${fill(about[language], { moment: name.charAt(0).toUpperCase() + name.slice(1), project: project.name })}.`,
    status === 'closed' && closedAt
      ? fill(closedOn[language], { day: writtenDay(closedAt, language, zone) })
      : '',
    (mode === 'anonymous' ? anonymous : byName)[language],
  ];
  const waiting =
    status === 'draft'
      ? draft[language]
      : status === 'open'
        ? closesAt
          ? fill(openUntil[language], { moment: writtenMoment(closesAt, language, zone) })
          : open[language]
        : undefined;
  return html`<p>${sentences.filter((sentence) => sentence !== '').join(' ')}</p>
    ${waiting === undefined ? undefined : html`<p class="notice">${waiting}</p>`}`;
}

function responseSection(
  { invited, responses, responseRate, release, threshold }: SurveyResultsDto,
  language: Language,
): Html {
  const texts = RESULTS_TEXTS;
  const isDestroyed = release !== null && release.responses === null;
  const number = (value: number | null): string =>
    value === null ? texts.notKnown[language] : written(value, language);
  const rate =
    responseRate === null
      ? (isDestroyed ? texts.notShown : texts.notKnown)[language]
      : percentage(responseRate, language);
  return html`<section>
    <h2>${texts.responseTitle[language]}</h2>
    <dl class="figures">
      ${figure(texts.invited[language], number(invited))}
      ${figure(texts.responses[language], isDestroyed ? fill(texts.fewerThan[language], { threshold }) : number(responses))}
      ${figure(texts.responseRate[language], rate)}
    </dl>
  </section>`;
}

const figure = (name: string, value: string): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function released(results: SurveyResultsDto, reader: Reader): Html {
  const { language } = reader;
  const { threshold } = results;
  const { responses, scores, distributions } = results.release!;
  if (responses === null)
    return html`<section>
      <h2>${RESULTS_TEXTS.destroyedTitle[language]}</h2>
      <p class="notice">${fill(RESULTS_TEXTS.destroyed[language], { threshold })}</p>
    </section>`;
  const whole = scores.filter(({ group }) => group === null);
  const others = distributions.filter(({ item }) => !whole.some((score) => score.item === item));
  return html`${whole.map((score) => scoreSection(score, results, reader))}
    ${others.map((distribution) => questionSection(distribution, results, language))}
    ${commentsSection(results, language)}
    <section>
      <h2>${RESULTS_TEXTS.howTitle[language]}</h2>
      <p>${fill(RESULTS_TEXTS.how[language], { threshold })}</p>
    </section>`;
}

function scoreSection(score: ReleasedScore, results: SurveyResultsDto, reader: Reader): Html {
  const { language } = reader;
  const { instrument, release, trend } = results;
  const item = instrument.items.find(({ key }) => key === score.item);
  const { name, meaning } = SCORE_NAMES[score.name];
  const distribution = release!.distributions.find((one) => one.item === score.item);
  const ofScore = trend.find((one) => one.name === score.name && one.item === score.item);
  return html`<section class="score">
    <h2>${item ? item.text[language] : name[language]}</h2>
    <p class="value">
      <strong>${scoreText(score, language)}</strong
      >${item ? html` <span>${name[language]}</span>` : undefined}
    </p>
    <p>${explanation(score, language)}</p>
    <p class="muted">${meaning[language]}</p>
    ${distribution && answersSection(distribution, instrument, language)}
    ${departmentsSection(score, results, language)}
    ${ofScore && trendSection(ofScore, score, results, reader)}
  </section>`;
}

/** How many, how sure, or why not: in sentences. */
function explanation(score: ReleasedScore, language: Language): string {
  const { shareOf, of, ofWhole, range, noRange, susEquivalent } = RESULTS_TEXTS;
  const { value, numerator, n, item } = score;
  const sentences: string[] = [];
  if (value === null && score.reason !== null)
    sentences.push(WITHHELD_OF_ALL[score.reason][language]);
  if (n !== null)
    sentences.push(
      numerator !== null && value !== null
        ? fill(shareOf[language], { numerator, n })
        : fill((item === null ? ofWhole : of)[language], { n }),
    );
  if (value !== null) {
    const ends = rangeOf(score);
    sentences.push(
      ends
        ? fill(range[language], {
            from: writtenScore(score, ends.from, language),
            to: writtenScore(score, ends.to, language),
          })
        : noRange[language],
    );
  }
  if (score.susEquivalent !== null)
    sentences.push(
      fill(susEquivalent[language], { value: written(score.susEquivalent, language, 1) }),
    );
  return sentences.join(' ');
}

const questionSection = (
  distribution: ReleasedDistribution,
  { instrument }: SurveyResultsDto,
  language: Language,
): Html => {
  const item = instrument.items.find(({ key }) => key === distribution.item);
  return html`<section class="score">
    <h2>${(item?.text ?? instrument.title)[language]}</h2>
    ${answersSection(distribution, instrument, language)}
  </section>`;
};

function commentsSection(
  { comments, instrument }: SurveyResultsDto,
  language: Language,
): Html | undefined {
  if (comments.length === 0) return undefined;
  return html`<section>
    <h2>${RESULTS_TEXTS.comments[language]}</h2>
    ${comments.map(({ item: key, texts }) => {
      const item = instrument.items.find((one) => one.key === key);
      return html`${item && html`<h3>${item.text[language]}</h3>`}
      ${
        texts === null
          ? html`<p>${RESULTS_TEXTS.commentsHidden[language]}</p>`
          : html`<ul class="comments">
              ${texts.map((text) => html`<li>${text}</li>`)}
            </ul>`
      }`;
    })}
  </section>`;
}

const STYLE = `
h2 { line-height: 1.25; margin: 2rem 0 .5rem; }
h3 { line-height: 1.25; margin: 1.5rem 0 .5rem; font-size: 1.0625rem; }
section.score { margin-top: 2.5rem; border-top: 1px solid var(--line); }
.notice { padding: .75rem 1rem; border-left: .25rem solid var(--accent); background: var(--soft); }
.muted { color: var(--muted); }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 0; }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 700; line-height: 1.25; }
.value { margin: .5rem 0; }
.value strong { font-size: 2.75rem; line-height: 1.1; }
.value span { margin-left: .5rem; color: var(--muted); }
.beside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 2rem; align-items: start; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: .9375rem; }
thead th:nth-child(n + 2) { width: 23%; }
table.scores thead th:nth-child(2) { width: 40%; }
th, td { box-sizing: border-box; padding: .375rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: break-word; hyphens: auto; }
thead th { border-bottom-width: 2px; }
tbody th { font-weight: 400; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (max-width: 36rem) { table { font-size: .875rem; } }
.comments li { margin: .5rem 0; white-space: pre-line; }
@media (min-width: 56rem) {
  body { max-width: 64rem; }
  .beside { grid-template-columns: 520px minmax(0, 1fr); }
}
@media print {
  .beside, tr, .value { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
