import { Line, Optional } from '../common/input.js';
import { LanguageQuery } from '../pages/language.query.js';

export class LoginQuery extends LanguageQuery {
  /** The page that one wanted to see. */
  @Optional()
  @Line({ max: 1000 })
  to?: string;
}
