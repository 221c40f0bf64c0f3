import type { FastifyInstance } from 'fastify';
import { requestedLanguage } from '../common/requested-language.js';
import type { Language } from '../common/text.js';
import { html } from '../pages/html.js';
import { page, sendPage } from '../pages/page.js';
import { CONFIRM_TEXTS } from './confirm-page.texts.js';

/** Serves the page on which the reader of a mail says that it was read; its token never reaches the server by address. */
export function serveConfirmPage(server: FastifyInstance): void {
  server.get('/confirm', async (request, reply) =>
    sendPage(reply, confirmPage(requestedLanguage(request))),
  );
  server.get('/confirm/page.js', async (_request, reply) =>
    reply.header('Cache-Control', 'no-store').type('text/javascript; charset=utf-8').send(SCRIPT),
  );
}

function confirmPage(language: Language): string {
  const { title, explanation, button, thanks, unknown, failed, example, noScript } = CONFIRM_TEXTS;
  return page({
    language,
    title: title[language],
    path: '/confirm',
    head: html`<script src="/confirm/page.js" defer></script>`,
    style: 'body { max-width: 36rem; }',
    main: html`<h1>${title[language]}</h1>
      <p id="explanation">${explanation[language]}</p>
      <noscript><p>${noScript[language]}</p></noscript>
      <p><button id="read" type="button" hidden>${button[language]}</button></p>
      <p
        id="outcome"
        role="status"
        data-thanks="${thanks[language]}"
        data-unknown="${unknown[language]}"
        data-failed="${failed[language]}"
        data-example="${example[language]}"
      ></p>`,
  });
}

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
