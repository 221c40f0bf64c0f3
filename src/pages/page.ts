import type { FastifyReply } from 'fastify';
import type { Language } from '../common/text.js';
import { Html, html } from './html.js';
import { PAGE_TEXTS } from './page.texts.js';

/** A page for people in a browser; it works without a script. */
interface Page {
  language: Language;
  title: string;
  main: Html;
  /** Its path, for the link to the other language. */
  path?: string;
  /** What it adds to the style of all pages. */
  style?: string;
  /** What it adds to the head, for example a script. */
  head?: Html;
  /** Stands above it, for example that it is a demo. */
  label?: string;
  /** Whether the reader can sign out. */
  isSignedIn?: boolean;
}

export function page({
  language,
  title,
  main,
  path,
  style = '',
  head,
  label,
  isSignedIn = false,
}: Page): string {
  const other = language === 'nl' ? 'en' : 'nl';
  const { otherLanguage, signOut } = PAGE_TEXTS;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${title} · Fasewijzer</title>
        <style>
          ${new Html(STYLE + style)}
        </style>
        ${head}
      </head>
      <body>
        <header>
          <p class="product">
            Fasewijzer${label === undefined ? undefined : html` <span class="label">${label}</span>`}
          </p>
          ${path === undefined ? undefined : html`<a id="other" href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${otherLanguage[language]}</a>`}
          ${isSignedIn ? html`<form method="post" action="/logout?lang=${language}"><button class="plain">${signOut[language]}</button></form>` : undefined}
        </header>
        <main>${main}</main>
      </body>
    </html> `.source;
}

/** Sends a page; where it leads tells no other site where the reader comes from. */
export const sendPage = (reply: FastifyReply, written: string): FastifyReply =>
  reply.headers(PAGE_HEADERS).send(written);

export const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
};

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif;
  --paper: #fff; --ink: #1b1b1b; --muted: #545454; --line: #767676; --soft: #eef2f7;
  --accent: #154273; --accent-hover: #0c2c50; --on-accent: #fff; --focus: #ca005d; --label: #8a4b00; --on-label: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #15191e; --ink: #f1f2f4; --muted: #b9bfc7; --line: #8d949d; --soft: #222930;
    --accent: #9cc6f5; --accent-hover: #c5defa; --on-accent: #0b1a2b; --focus: #ff9bcd; --label: #ffc48a; --on-label: #241300; }
}
body { margin: 0 auto; max-width: 56rem; padding: 1rem; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
header { display: flex; flex-wrap: wrap; gap: .25rem .875rem; align-items: center; }
header form { margin: 0; }
.product { margin: 0 auto 0 0; font-weight: 700; }
.label { margin-left: .5rem; padding: .125rem .75rem; border-radius: 1rem; background: var(--label); color: var(--on-label); }
h1 { line-height: 1.2; margin: 1rem 0 .5rem; }
a { color: var(--accent); }
header a { display: inline-block; padding: .5rem 0; line-height: 1.75rem; }
button { font: inherit; padding: .75rem 1.25rem; min-height: 2.75rem; border: 1px solid var(--accent);
  border-radius: .375rem; background: var(--accent); color: var(--on-accent); cursor: pointer; }
button:hover { background: var(--accent-hover); }
button.plain { padding: .375rem .75rem; background: none; color: var(--accent); }
button.plain:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
@media print {
  :root { color-scheme: light; font-size: 10.5pt; --paper: #fff; --ink: #000; --muted: #333; --line: #767676; --soft: #eee; --accent: #154273; }
  body { max-width: none; padding: 0; }
  header a, header form, button { display: none; }
}
`;
