import type { Problem } from '../common/problem.filter.js';
import type { Language } from '../common/text.js';
import { html } from './html.js';
import { page } from './page.js';
import { PAGE_TEXTS } from './page.texts.js';

/** What went wrong, and where to begin again where the problem says so. */
export function problemPage(
  { title, status, detail, errors = [], instance, again }: Problem,
  { language, isSignedIn }: { language: Language; isSignedIn: boolean },
): string {
  return page({
    language,
    title,
    isSignedIn,
    main: html`<h1>${title}</h1>
      <p>${detail}</p>
      ${
        status !== 400 || errors.length === 0
          ? undefined
          : html`<ul>
              ${errors.map(({ location, detail: fault }) => html`<li><strong>${location}</strong>: ${fault}</li>`)}
            </ul>`
      }
      ${typeof again === 'string' ? html`<p><a href="${again}">${PAGE_TEXTS.again[language]}</a></p>` : undefined}
      ${status < 500 ? undefined : html`<p>${PAGE_TEXTS.reference[language]}: <code>${instance}</code></p>`}`,
  });
}
