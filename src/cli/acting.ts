import type { INestApplicationContext } from '@nestjs/common';
import { type Context, systemContext } from '../common/context.js';
import { Database } from '../database/database.js';
import { ROLES } from '../identity/roles.js';
import { Misuse } from './command.js';

/** Whoever can run commands on the server may do everything; the audit names it so. */
const ACCOUNT = 'command-line';

export interface NamedTenant {
  id: string;
  code: string;
}

/** The organisations by their codes; the one of `code`, or all when it is absent. */
export async function tenantsNamed(
  app: INestApplicationContext,
  code: string | undefined,
): Promise<NamedTenant[]> {
  const tenants = await app.get(Database).tenants();
  const found = tenants
    .filter(({ slug }) => code === undefined || slug === code)
    .map(({ id, slug }) => ({ id, code: slug }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  if (code !== undefined && found.length === 0)
    throw new Misuse(`There is no organisation ${code}.`);
  return found;
}

/** The organisation of `code`, or the only one there is. */
export async function tenantNamed(
  app: INestApplicationContext,
  code: string | undefined,
): Promise<NamedTenant> {
  const [found, ...others] = await tenantsNamed(app, code);
  if (!found) throw new Misuse('There is no organisation yet.');
  if (others.length > 0) throw new Misuse('Say which organisation: --organisation CODE.');
  return found;
}

/** Does `work` as one unit in an organisation. */
export const acting = <T>(
  app: INestApplicationContext,
  { id }: NamedTenant,
  given: Pick<Context, 'operation'> & Partial<Context>,
  work: () => Promise<T>,
): Promise<T> =>
  app.get(Database).run(
    systemContext(id, given.operation, {
      account: ACCOUNT,
      roles: ROLES,
      language: 'en',
      ...given,
    }),
    work,
  );
