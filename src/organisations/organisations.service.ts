import { Injectable } from '@nestjs/common';
import { context } from '../common/context.js';
import { Database } from '../database/database.js';
import type { MeDto } from './me.dto.js';
import type { UpdateOrganisationDto } from './organisation.dto.js';
import { Organisation } from './organisation.entity.js';

@Injectable()
export class OrganisationsService {
  constructor(private readonly database: Database) {}

  /** The caller's own organisation. */
  async get(): Promise<Organisation> {
    return this.database
      .repository(Organisation)
      .findOneByOrFail({ id: context().organisationId! });
  }

  async update(input: UpdateOrganisationDto): Promise<Organisation> {
    await this.database.change(Organisation, context().organisationId!, input);
    return this.get();
  }

  async me(): Promise<MeDto> {
    const { account, roles } = context();
    const [organisation] = await this.database.read<MeDto['organisation']>(
      'SELECT t.id, t.slug AS code, o.name FROM organisations o JOIN tenants t ON t.id = o.organisation_id',
    );
    return { account, roles: [...roles], organisation: organisation! };
  }
}
