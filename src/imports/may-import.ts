import { context } from '../common/context.js';
import { grantOf } from '../identity/permissions.js';
import type { ImportFormat } from './import-catalogue.js';

/** Whether the caller may send files of this format, and see what became of them. */
export const mayImport = ({ target }: Pick<ImportFormat, 'target'>): boolean =>
  grantOf(context().roles, target.permission) !== undefined;
