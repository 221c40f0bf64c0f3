import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context, systemContext } from '../common/context.js';
import { InvalidInput } from '../common/errors.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import type { MeDto } from './me.dto.js';
import type { Monitoring } from './monitoring.js';
import { type NewOrganisation, newOrganisationFaults } from './new-organisation.js';
import type { UpdateOrganisationDto } from './organisation.dto.js';
import { Organisation } from './organisation.entity.js';

@Injectable()
export class OrganisationsService {
  private answer: (() => Promise<Monitoring>) | undefined;

  constructor(private readonly database: Database) {}

  /** Takes who knows whether something may be kept about single people: a room above has the evidence. */
  answersMonitoring(answer: () => Promise<Monitoring>): void {
    this.answer = answer;
  }

  /** Makes a tenant with its organisation, or throws InvalidInput or Conflict; the caller then works in `systemContext(id, …)`. */
  async create(input: NewOrganisation): Promise<string> {
    const faults = newOrganisationFaults(input);
    if (faults.length > 0) throw new InvalidInput(faults);
    const id = newId();
    await this.database.run(
      systemContext(id, 'createOrganisation', { now: input.createdAt }),
      async () => {
        const { code, createdAt: _createdAt, ...organisation } = input;
        await this.database.query(
          'INSERT INTO tenants (id, slug, external_id) VALUES ($1, $2, $3)',
          [id, code, input.identifier],
        );
        await this.database
          .repository(Organisation)
          .insert({ ...organisation, id, createdAt: now() });
      },
    );
    return id;
  }

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

  /** Whether something may be kept about single people today. */
  monitoring(): Promise<Monitoring> {
    if (!this.answer) throw new Error('Nobody knows the evidence of the organisation');
    return this.answer();
  }

  async me(): Promise<MeDto> {
    const { account, roles } = context();
    const [organisation] = await this.database.read<MeDto['organisation']>(
      'SELECT t.id, t.slug AS code, o.name FROM organisations o JOIN tenants t ON t.id = o.organisation_id',
    );
    return { account, roles: [...roles], organisation: organisation! };
  }
}
