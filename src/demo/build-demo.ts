import type { INestApplicationContext } from '@nestjs/common';
import { now } from '../common/clock.js';
import { systemContext } from '../common/context.js';
import { withIdsNamed } from '../common/ids.js';
import { Database } from '../database/database.js';
import { ApiKeysService } from '../identity/api-keys.service.js';
import { demoAddressOf } from '../identity/demo-identity-provider.js';
import { ROLES } from '../identity/roles.js';
import { AccountAddress } from '../mail/account-address.entity.js';
import type { NewOrganisation } from '../organisations/new-organisation.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { DemoClock } from './demo-clock.js';
import { importDemoPeople } from './demo-import.js';
import { FOUNDED_DAYS_AGO } from './demo-programme.js';
import { DemoScribe } from './demo-scribe.js';
import { NOORDERWOLDE_PEOPLE, writeNoorderwolde } from './noorderwolde.js';
import { writeZuiderdam, ZUIDERDAM_PEOPLE } from './zuiderdam.js';

/**
 * Fills an empty database with two municipalities: `noorderwolde` with a year of history, `zuiderdam` with
 * one project. Does nothing where they are complete; a build that was broken off goes on.
 */
export async function buildDemo(app: INestApplicationContext): Promise<void> {
  const clock = new DemoClock(new Date());
  const northern = await found(app, clock, {
    code: 'noorderwolde',
    name: 'Gemeente Noorderwolde',
    identifier: 'gm9901',
  });
  if (northern) {
    await importDemoPeople(northern, 'noorderwolde', NOORDERWOLDE_PEOPLE);
    await writeNoorderwolde(northern);
    await giveKeys(app, northern, 'noorderwolde');
  }
  const southern = await found(app, clock, {
    code: 'zuiderdam',
    name: 'Gemeente Zuiderdam',
    identifier: 'gm9902',
  });
  if (southern) {
    await importDemoPeople(southern, 'zuiderdam', ZUIDERDAM_PEOPLE);
    await writeZuiderdam(southern);
    await giveKeys(app, southern, 'zuiderdam');
  }
}

/** The scribe of an organisation that is not complete yet; its keys are made last. */
async function found(
  app: INestApplicationContext,
  clock: DemoClock,
  { code, name, identifier }: Pick<NewOrganisation, 'code' | 'name' | 'identifier'>,
): Promise<DemoScribe | undefined> {
  const known = (await app.get(Database).tenants()).find(({ slug }) => slug === code);
  if (known && (await hasKeys(app, known.id))) return undefined;
  const id =
    known?.id ??
    (await app.get(OrganisationsService).create({
      code,
      name,
      identifierScheme: 'tooi',
      identifier,
      type: 'municipality',
      zone: 'Europe/Amsterdam',
      language: 'nl',
      hrAccountHomePage: `https://hr.${code}.example`,
      createdAt: clock.morning(FOUNDED_DAYS_AGO),
    }));
  // The contract's examples are noorderwolde's.
  const prefix = code === 'noorderwolde' ? '' : `${code}/`;
  return new DemoScribe(app, id, clock, known !== undefined, prefix);
}

async function hasKeys(app: INestApplicationContext, organisationId: string): Promise<boolean> {
  const { total } = await app
    .get(Database)
    .run(systemContext(organisationId, 'listApiKeys'), () => app.get(ApiKeysService).list({}));
  return total > 0;
}

async function giveKeys(
  app: INestApplicationContext,
  scribe: DemoScribe,
  code: string,
): Promise<void> {
  await scribe.does(
    { name: `${code}/api-key`, by: 'admin', daysAgo: 0, operation: 'createApiKey' },
    async () => {
      const database = app.get(Database);
      for (const role of ROLES) {
        await database.repository(AccountAddress).insert({
          account: role,
          mail: demoAddressOf({ organisation: code, role }),
          recordedAt: now(),
        });
        await withIdsNamed(`${code}/api-key/${role}`, () =>
          app
            .get(ApiKeysService)
            .create({ name: role, account: role, roles: [role] }, `fw_demo_${code}_${role}`),
        );
      }
    },
  );
}
