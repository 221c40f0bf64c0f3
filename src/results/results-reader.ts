import type { Language } from '../common/text.js';

/** For whom a page of results is. */
export interface Reader {
  language: Language;
  /** Zone of the organisation's days. */
  zone: string;
  isSignedIn: boolean;
}
