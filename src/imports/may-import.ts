import { context } from '../common/context.js';
import { type Grant, grantOf } from '../identity/permissions.js';
import type { ImportFormat } from './import-catalogue.js';

/**
 * Whether the caller may send files of this format and see what became of them; `own`: of those that the account sent.
 */
export const mayImport = ({ target }: Pick<ImportFormat, 'target'>): Grant | undefined =>
  grantOf(context().roles, target.permission);
