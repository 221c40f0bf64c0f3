import { encodeQR } from 'qr';
import { dayOf } from '../common/dates.js';
import { fill, type Language } from '../common/text.js';
import { escapeHtml } from '../pages/html.js';
import type { InvitingSurvey } from './invitation-letter.js';
import { CARD_TEXTS } from './invitations.texts.js';

/** A page to print: one card for each link, to cut up, shuffle and hand out. */
export function invitationCards(
  { project, organisation, closesAt, zone }: InvitingSurvey,
  links: readonly string[],
  language: Language,
): string {
  const { title, how, scan, once, until, anonymous } = CARD_TEXTS;
  const heading = escapeHtml(fill(title[language], { project }));
  const day = dayOf(closesAt, zone);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${heading}</h1><p>${how[language]}</p></header>
<main>
${links
  .map(
    (link) => `<section>
${encodeQR(link, 'svg', { ecc: 'medium', border: 2 }).replace('<svg', `<svg role="img" aria-label="${scan[language]}"`)}
<div>
<h2>${heading}</h2>
<p>${escapeHtml(organisation)}</p>
<p>${scan[language]} ${once[language]} ${fill(until[language], { day })}</p>
<p class="link">${escapeHtml(link)}</p>
<p>${anonymous[language]}</p>
</div>
</section>`,
  )
  .join('\n')}
</main>
</body>
</html>
`;
}

const STYLE = `
:root { font: 11pt/1.4 system-ui, sans-serif; color: #000; background: #fff; }
body { margin: 1rem auto; max-width: 50rem; padding: 0 1rem; }
section { display: flex; gap: 1rem; align-items: flex-start; border: 1px dashed #767676; padding: .75rem; break-inside: avoid; }
section + section { margin-top: .5rem; }
svg { flex: none; width: 9rem; height: 9rem; }
h1 { font-size: 1.4rem; line-height: 1.2; }
h2 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: 0 0 .25rem; }
.link { font-size: .75rem; overflow-wrap: anywhere; }
@media print { header { display: none; } body { margin: 0; max-width: none; } }
@media (max-width: 30rem) { section { flex-direction: column; } }
`;
