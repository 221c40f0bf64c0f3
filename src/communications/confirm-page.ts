import type { FastifyInstance } from 'fastify';
import { requestedLanguage } from '../common/requested-language.js';
import type { Language } from '../common/text.js';
import { CONFIRM_TEXTS } from './confirm-page.texts.js';

/** Serves the page on which the reader of a mail says that it was read; its token never reaches the server by address. */
export function serveConfirmPage(server: FastifyInstance): void {
  server.get('/confirm', async (request, reply) =>
    reply
      .header('Cache-Control', 'no-store')
      .header('Referrer-Policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(confirmPage(requestedLanguage(request))),
  );
  server.get('/confirm/page.js', async (_request, reply) =>
    reply.header('Cache-Control', 'no-store').type('text/javascript; charset=utf-8').send(SCRIPT),
  );
}

function confirmPage(language: Language): string {
  const { title, explanation, button, thanks, unknown, failed, example, noScript } = CONFIRM_TEXTS;
  const other = language === 'nl' ? 'en' : 'nl';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title[language]} · Fasewijzer</title>
<style>${STYLE}</style>
<script src="/confirm/page.js" defer></script>
</head>
<body>
<header><a id="other" href="/confirm?lang=${other}" lang="${other}" hreflang="${other}">${CONFIRM_TEXTS.otherLanguage[language]}</a></header>
<main>
<h1>${title[language]}</h1>
<p id="explanation">${explanation[language]}</p>
<noscript><p>${noScript[language]}</p></noscript>
<p><button id="read" type="button" hidden>${button[language]}</button></p>
<p id="outcome" role="status" data-thanks="${thanks[language]}" data-unknown="${unknown[language]}" data-failed="${failed[language]}" data-example="${example[language]}"></p>
</main>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 36rem; padding: 1rem; }
header { text-align: right; }
h1 { line-height: 1.2; margin: 1rem 0 .5rem; }
button { font: inherit; padding: .75rem 1.25rem; min-height: 2.75rem; border: 1px solid #154273;
  border-radius: .375rem; background: #154273; color: #fff; cursor: pointer; }
button:hover { background: #0c2c50; }
:focus-visible { outline: 3px solid #ca005d; outline-offset: 2px; }
`;

const SCRIPT = `
const token = decodeURIComponent(location.hash.slice(1));
const [button, outcome, explanation, other] =
  ['read', 'outcome', 'explanation', 'other'].map((id) => document.getElementById(id));
other.hash = location.hash;
const say = (what) => { outcome.textContent = outcome.dataset[what]; };
if (token === '') {
  explanation.hidden = true;
  say('example');
} else button.hidden = false;
button.addEventListener('click', async () => {
  button.disabled = true;
  const answer = await fetch('/v1/confirmations', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  }).catch(() => undefined);
  const isKnown = answer?.ok === true;
  const isUnknown = answer?.status === 404 || answer?.status === 400;
  say(isKnown ? 'thanks' : isUnknown ? 'unknown' : 'failed');
  button.hidden = explanation.hidden = isKnown || isUnknown;
  button.disabled = false;
});
`;
