import { encodeQR } from 'qr';
import { fill, type Language } from '../common/text.js';
import { Html, html } from '../pages/html.js';
import { page } from '../pages/page.js';
import { writtenLastDay } from './written-last-day.js';
import type { InvitingSurvey } from './invitation-letter.js';
import { CARD_TEXTS } from './invitations.texts.js';

/** A page to print: one card for each link, to cut up, shuffle and hand out. */
export function invitationCards(
  { project, organisation, closesAt, zone }: InvitingSurvey,
  links: readonly string[],
  language: Language,
): string {
  const { title, how, scan, once, until, anonymous } = CARD_TEXTS;
  const heading = fill(title[language], { project });
  const day = writtenLastDay({ closesAt, zone }, language);
  return page({
    language,
    title: heading,
    style: STYLE,
    main: html`<div class="how">
        <h1>${heading}</h1>
        <p>${how[language]}</p>
      </div>
      ${links.map(
        (link) =>
          html`<section>
            ${codeOf(link, scan[language])}
            <div>
              <h2>${heading}</h2>
              <p>${organisation}</p>
              <p>${scan[language]} ${once[language]} ${fill(until[language], { day })}</p>
              <p class="link">${link}</p>
              <p>${anonymous[language]}</p>
            </div>
          </section>`,
      )}`,
  });
}

const codeOf = (link: string, label: string): Html => {
  const drawn = encodeQR(link, 'svg', { ecc: 'medium', border: 2 });
  return html`<div class="code" role="img" aria-label="${label}">${new Html(drawn)}</div>`;
};

const STYLE = `
body { max-width: 50rem; }
section { display: flex; gap: 1rem; align-items: flex-start; border: 1px dashed var(--line); padding: .75rem; break-inside: avoid; }
section + section { margin-top: .5rem; }
.code { flex: none; width: 9rem; background: #fff; }
.code svg { display: block; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: 0 0 .25rem; }
.link { font-size: .75rem; overflow-wrap: anywhere; }
@media print { header, .how { display: none; } }
@media (max-width: 30rem) { section { flex-direction: column; } }
`;
