import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { requestedLanguage } from '../common/requested-language.js';
import type { Language } from '../common/text.js';
import { Html, html } from '../pages/html.js';
import { page } from '../pages/page.js';
import { RESPOND_TEXTS } from './respond-page.texts.js';

/** No line in the access log: the moment at which somebody opens the page would lead back to who answers. */
const UNLOGGED = { config: { unlogged: true } };

/** Serves the form of a survey: the same page for everybody, whose token never reaches the server by address. */
export function serveRespondPage(server: FastifyInstance): void {
  server.get('/respond', UNLOGGED, async (request, reply) =>
    quietly(reply, 'text/html').send(respondPage(requestedLanguage(request))),
  );
  for (const [path, script] of SCRIPTS)
    server.get(path, UNLOGGED, async (_request, reply) =>
      quietly(reply, 'text/javascript').send(script),
    );
}

const quietly = (reply: FastifyReply, type: string): FastifyReply =>
  reply
    .header('Cache-Control', 'no-store')
    .header('Referrer-Policy', 'no-referrer')
    .type(`${type}; charset=utf-8`);

const inBrowser = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const SCRIPTS = ['page', 'form', 'questions', 'faults', 'words', 'create'].map(
  (name) => [`/respond/${name}.js`, inBrowser(`${name}.js`)] as const,
);
const STYLE = inBrowser('page.css');
/** As a block of data in HTML: nothing in it ends the block. */
const TEXTS = new Html(JSON.stringify(RESPOND_TEXTS).replaceAll('<', String.raw`\u003c`));
const HEAD = html`<script type="application/json" id="texts">
    ${TEXTS}
  </script>
  ${SCRIPTS.map(([path]) => html`<link rel="modulepreload" href="${path}" />`)}
  <script type="module" src="/respond/page.js"></script>`;

const respondPage = (language: Language): string =>
  page({
    language,
    title: RESPOND_TEXTS.title[language],
    path: '/respond',
    style: STYLE,
    head: HEAD,
    main: html`<h1 id="heading" tabindex="-1">${RESPOND_TEXTS.title[language]}</h1>
      <p id="state" role="status"></p>
      <noscript><p>${RESPOND_TEXTS.noScript[language]}</p></noscript>
      <div id="content"></div>`,
  });
