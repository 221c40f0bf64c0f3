import type { Language, Text } from '../common/text.js';
import { escapeHtml } from '../pages/html.js';

/** A mail in words; paragraphs may hold single line breaks. */
export interface Letter {
  language: Language;
  subject: string;
  paragraphs: readonly string[];
  /** What the reader is asked to do, at its address. */
  link?: { label: string; url: string };
  /** In whose name it is written. */
  signature?: string;
  /** Why the reader gets it, and from which organisation. */
  reason: string;
}

const GREETING: Text = { nl: 'Beste collega,', en: 'Dear colleague,' };

/** The letter as plain text. */
export function letterAsText({ language, paragraphs, link, signature, reason }: Letter): string {
  return [
    GREETING[language],
    ...paragraphs,
    ...(signature ? [signature] : []),
    ...(link ? [`${link.label}: ${link.url}`] : []),
    `-- \n${reason}`,
  ].join('\n\n');
}

/** The letter as a page of HTML that needs no pictures and reads well on a phone and aloud. */
export function letterAsHtml({
  language,
  subject,
  paragraphs,
  link,
  signature,
  reason,
}: Letter): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;background:#ffffff;color:#1b1b1b;font:17px/1.5 Arial,Helvetica,sans-serif">
<main style="max-width:36em;margin:0 auto;padding:24px 16px">
<h1 style="font-size:24px;line-height:1.25;margin:0 0 16px">${escapeHtml(subject)}</h1>
${[GREETING[language], ...paragraphs].map((lines) => `<p style="margin:0 0 16px">${linesAsHtml(lines)}</p>`).join('\n')}
${signature ? `<p style="margin:0 0 16px">${linesAsHtml(signature)}</p>\n` : ''}${link ? `<p style="margin:24px 0"><a href="${escapeHtml(link.url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#154273;color:#ffffff;text-decoration:underline">${escapeHtml(link.label)}</a></p>\n` : ''}<p style="margin:32px 0 0;padding-top:12px;border-top:1px solid #767676;font-size:15px;color:#444444">${linesAsHtml(reason)}</p>
</main>
</body>
</html>
`;
}

const linesAsHtml = (lines: string): string => escapeHtml(lines).replaceAll('\n', '<br>\n');

/** Text as somebody typed it, as paragraphs: a blank line ends one. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
