import { OneOf, Optional } from '../common/input.js';
import { type Language, LANGUAGES } from '../common/text.js';

/** What every page takes. */
export class LanguageQuery {
  @Optional()
  @OneOf(LANGUAGES)
  lang?: Language;
}
