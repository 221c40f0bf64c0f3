import type { Language } from '../common/text.js';
import { DEMO_ORGANISATIONS } from './demo-identity-provider.js';
import { DEMO_ORGANISATION_NAMES, LOGIN_TEXTS } from './login-page.texts.js';
import { ROLE_NAMES, ROLES } from './roles.js';

/** The page on which one chooses a demo account; without a login under way it says where to begin. */
export function loginPage(language: Language, underWay: boolean): string {
  const { title, explanation, noRequest, open, otherLanguage } = LOGIN_TEXTS;
  const other = language === 'nl' ? 'en' : 'nl';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title[language]} · Fasewijzer</title>
<style>${STYLE}</style>
</head>
<body>
<header><p class="demo">Demo</p><a href="/login?lang=${other}" lang="${other}" hreflang="${other}">${otherLanguage[language]}</a></header>
<main>
<h1>${title[language]}</h1>
<p>${explanation[language]}</p>
${underWay ? accounts(language) : `<p>${noRequest[language]}</p>\n<p><a href="/docs">${open[language]}</a></p>`}
</main>
</body>
</html>
`;
}

const accounts = (language: Language): string =>
  DEMO_ORGANISATIONS.map(
    (organisation) => `<form method="post" action="/login?lang=${language}">
<fieldset>
<legend>${DEMO_ORGANISATION_NAMES[organisation]!}</legend>
${ROLES.map((role) => `<button name="account" value="${organisation}/${role}">${ROLE_NAMES[role][language]}</button>`).join('\n')}
</fieldset>
</form>`,
  ).join('\n');

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 56rem; padding: 1rem; }
header { display: flex; justify-content: space-between; align-items: center; }
.demo { margin: 0; padding: .125rem .75rem; border-radius: 1rem; background: #8a4b00; color: #fff; font-weight: 700; }
h1 { line-height: 1.2; margin: 1rem 0 .5rem; }
fieldset { border: 1px solid #767676; border-radius: .5rem; margin: 1.25rem 0; padding: .75rem 1rem 1rem;
  display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }
legend { font-weight: 700; padding: 0 .5rem; }
button { font: inherit; text-align: left; padding: .75rem 1rem; min-height: 2.75rem; border: 1px solid #154273;
  border-radius: .375rem; background: #154273; color: #fff; cursor: pointer; }
button:hover { background: #0c2c50; }
button::first-letter { text-transform: uppercase; }
:focus-visible { outline: 3px solid #ca005d; outline-offset: 2px; }
`;
