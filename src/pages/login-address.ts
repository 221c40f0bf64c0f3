import type { Language } from '../common/text.js';

/** Where one signs in on the way to `to`. */
export const loginAddress = (to: string, language: Language): string =>
  `/login?to=${encodeURIComponent(to).replaceAll('%2F', '/')}&lang=${language}`;
