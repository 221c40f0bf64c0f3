import type { Language } from '../common/text.js';
import { type Html, html } from '../pages/html.js';
import { page } from '../pages/page.js';
import { DEMO_ORGANISATIONS } from './demo-identity-provider.js';
import { DEMO_ORGANISATION_NAMES, LOGIN_TEXTS } from './login-page.texts.js';
import { ROLE_NAMES, ROLES } from './roles.js';

/** The page on which one chooses a demo account; without a login under way it says where to begin. */
export function loginPage(language: Language, underWay: boolean): string {
  const { title, explanation, noRequest, open } = LOGIN_TEXTS;
  return page({
    language,
    title: title[language],
    path: '/login',
    label: 'Demo',
    style: STYLE,
    main: html`<h1>${title[language]}</h1>
      <p>${explanation[language]}</p>
      ${
        underWay
          ? accounts(language)
          : html`<p>${noRequest[language]}</p>
              <p><a href="/docs">${open[language]}</a></p>`
      }`,
  });
}

const accounts = (language: Language): Html[] =>
  DEMO_ORGANISATIONS.map(
    (organisation) =>
      html`<form method="post" action="/login?lang=${language}">
        <fieldset>
          <legend>${DEMO_ORGANISATION_NAMES[organisation]}</legend>
          ${ROLES.map((role) => html`<button name="account" value="${organisation}/${role}">${ROLE_NAMES[role][language]}</button>`)}
        </fieldset>
      </form>`,
  );

const STYLE = `
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin: 1.25rem 0; padding: .75rem 1rem 1rem;
  display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }
legend { font-weight: 700; padding: 0 .5rem; }
main button { text-align: left; padding: .75rem 1rem; }
main button::first-letter { text-transform: uppercase; }
`;
