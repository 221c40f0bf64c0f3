import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { context } from '../common/context.js';
import { Database, type Tenant } from '../database/database.js';

/** Random bytes of a secret: 192 bits. */
const RANDOM_BYTES = 24;

/**
 * Secrets for people without an account. Each carries its organisation, so that it is looked up behind the fence;
 * what is stored of one is its hash.
 */
@Injectable()
export class TenantTokens {
  private tenants: Tenant[] = [];

  constructor(private readonly database: Database) {}

  /** New secrets of the organisation. */
  async make(count: number): Promise<string[]> {
    const { organisationId } = context();
    const { slug } = (await this.find(({ id }) => id === organisationId))!;
    return Array.from(
      { length: count },
      () => `${slug}.${randomBytes(RANDOM_BYTES).toString('base64url')}`,
    );
  }

  /** The organisation that a token names; undefined when it can be no token. */
  async tenantOf(token: string): Promise<Tenant | undefined> {
    const [, named] = TOKEN.exec(token) ?? [];
    return named === undefined ? undefined : this.find(({ slug }) => slug === named);
  }

  private async find(matches: (tenant: Tenant) => boolean): Promise<Tenant | undefined> {
    const known = this.tenants.find(matches);
    if (known) return known;
    this.tenants = await this.database.tenants();
    return this.tenants.find(matches);
  }
}

const TOKEN = /^([a-z0-9-]+)\.[\w-]{1,100}$/;
