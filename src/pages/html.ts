/** HTML in which every text has been escaped. */
export class Html {
  constructor(readonly source: string) {}
}

type Part = Html | string | number | undefined | readonly Part[];

/** A template of HTML: escapes whatever is put into it, but HTML itself; nothing for undefined. */
export const html = (literals: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(
    literals
      .map((literal, index) => literal + (index < parts.length ? written(parts[index]) : ''))
      .join(''),
  );

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.source;
  if (typeof part === 'object') return part.map(written).join('\n');
  return escapeHtml(String(part));
}

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
