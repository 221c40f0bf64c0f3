import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { Conflict, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import type { ApiKeyDto, CreateApiKeyDto, CreatedApiKeyDto } from './api-key.dto.js';
import { ApiKey } from './api-key.entity.js';
import { hashOf } from './callers.js';

@Injectable()
export class ApiKeysService {
  constructor(private readonly database: Database) {}

  /** Makes a key and shows it once; `key` sets a fixed one, for the demo. */
  async create(input: CreateApiKeyDto, key?: string): Promise<CreatedApiKeyDto> {
    const { organisationId } = context();
    const tenants = await this.database.tenants();
    const { slug } = tenants.find(({ id }) => id === organisationId)!;
    const shown = key ?? `fw_${slug}_${randomBytes(24).toString('base64url')}`;
    if (input.expiresAt && input.expiresAt <= now()) throw new Conflict('key-expired', EXPIRED);
    const { name, account, roles, expiresAt = null } = input;
    const made = { id: newId(), name, account, roles, expiresAt, createdAt: now() };
    await this.database.repository(ApiKey).insert({ ...made, hash: hashOf(shown) });
    return { ...made, key: shown };
  }

  list(query: PageQuery): Promise<Page<ApiKeyDto>> {
    return this.database.page(
      query,
      '"createdAt" DESC, id',
      `SELECT id, name, account, roles, expires_at AS "expiresAt", created_at AS "createdAt"
       FROM api_keys WHERE revoked_at IS NULL`,
    );
  }

  async get(id: string): Promise<ApiKey> {
    const found = isUuid(id)
      ? await this.database.repository(ApiKey).findOneBy({ id, revokedAt: IsNull() })
      : null;
    if (!found) throw NotFound.inPath('apiKeyId');
    return found;
  }

  /** Takes the key back; it ends with this transaction. */
  async revoke(id: string): Promise<void> {
    await this.get(id);
    await this.database.repository(ApiKey).update({ id }, { revokedAt: now() });
  }
}

const EXPIRED = {
  nl: 'De einddatum van de sleutel ligt in het verleden.',
  en: 'The end date of the key lies in the past.',
};
