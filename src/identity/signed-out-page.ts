import type { Language } from '../common/text.js';
import { html } from '../pages/html.js';
import { page } from '../pages/page.js';
import { SIGNED_OUT } from './page-login.texts.js';

export const signedOutPage = (language: Language): string =>
  page({
    language,
    title: SIGNED_OUT.title[language],
    main: html`<h1>${SIGNED_OUT.title[language]}</h1>
      <p>${SIGNED_OUT.detail[language]}</p>`,
  });
