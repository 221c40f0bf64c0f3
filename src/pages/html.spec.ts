import { describe, expect, it } from 'vitest';
import { Html, html } from './html.js';

describe('html', () => {
  it('escapes text, in elements and in attributes', () => {
    const name = `<script>alert("1 & '2'")</script>`;
    expect(html`<p title="${name}">${name}</p>`.source).toBe(
      '<p title="&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;">' +
        '&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;</p>',
    );
  });

  it('leaves HTML as it is, also in lists', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(html`${items}${new Html('<hr>')}`.source).toBe('<li>a</li>\n<li>&lt;b&gt;</li><hr>');
  });

  it('escapes text in lists', () => {
    expect(html`${['<i>', 3]}`.source).toBe('&lt;i&gt;\n3');
  });

  it('writes nothing for undefined, and numbers as they are', () => {
    expect(html`<p>${undefined}${0}</p>`.source).toBe('<p>0</p>');
  });
});
