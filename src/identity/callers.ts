import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { systemContext } from '../common/context.js';
import { Unauthorized } from '../common/errors.js';
import { Database, type Tenant } from '../database/database.js';
import { AccessTokens } from './access-tokens.js';

interface Caller {
  organisationId: string;
  zone: string;
  account: string;
  roles: readonly string[];
  mail?: string;
}

/** Knows the callers by their API key or their access token. */
@Injectable()
export class Callers {
  private tenants: Tenant[] = [];

  constructor(
    private readonly database: Database,
    private readonly tokens: AccessTokens,
  ) {}

  /** @throws Unauthorized for whatever is not a key or token in force; all look alike */
  async of(bearer: string): Promise<Caller> {
    if (bearer.startsWith('fw_')) return this.ofKey(bearer);
    const { organisation, account, roles, mail } = await this.tokens.verify(bearer);
    const tenant = await this.tenant(
      ({ slug, externalId }) => slug === organisation || externalId === organisation,
    );
    const [found] = await this.readAs<{ zone: string }>(
      tenant,
      'SELECT zone FROM organisations',
      [],
    );
    if (!found) throw new Unauthorized();
    return { organisationId: tenant.id, zone: found.zone, account, roles, mail };
  }

  private async ofKey(key: string): Promise<Caller> {
    const [, organisation] = /^fw_(?:demo_)?([a-z0-9-]+)_[\w-]+$/.exec(key) ?? [];
    const tenant = await this.tenant(({ slug }) => slug === organisation);
    const [found] = await this.readAs<{ account: string; roles: string[]; zone: string }>(
      tenant,
      `SELECT k.account, k.roles, o.zone FROM api_keys k CROSS JOIN organisations o
       WHERE k.hash = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2)`,
      [hashOf(key), now()],
    );
    if (!found) throw new Unauthorized();
    return { organisationId: tenant.id, ...found };
  }

  private readAs<Row extends object>(
    tenant: Tenant,
    sql: string,
    parameters: unknown[],
  ): Promise<Row[]> {
    return this.database.run(systemContext(tenant.id, 'authenticate'), () =>
      this.database.read<Row>(sql, parameters),
    );
  }

  private async tenant(matches: (tenant: Tenant) => boolean): Promise<Tenant> {
    const known = this.tenants.find(matches);
    if (known) return known;
    this.tenants = await this.database.tenants();
    const tenant = this.tenants.find(matches);
    if (!tenant) throw new Unauthorized();
    return tenant;
  }
}

/** What is stored of a key: its SHA-256, in hexadecimal. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
