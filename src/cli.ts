import { parseArgs } from 'node:util';
import { createApplication } from './application.js';
import { systemContext } from './common/context.js';
import { DomainError, InvalidInput } from './common/errors.js';
import { Settings } from './common/settings.js';
import type { Language } from './common/text.js';
import { Database } from './database/database.js';
import { ApiKeysService } from './identity/api-keys.service.js';
import { openDatabase } from './open-database.js';
import { OrganisationsService } from './organisations/organisations.service.js';
import { codeOf } from './projects/project-code.js';

const USAGE = `Usage:
  npm run cli -- organisation create --name "Gemeente Voorbeeld" [--code voorbeeld]
      [--identifier gm0000] [--scheme tooi|oin|other] [--type municipality]
      [--zone Europe/Amsterdam] [--language nl|en] [--admin-key]
`;

/** Options that are not named as the field. */
const OPTIONS: Record<string, string> = { '/identifierScheme': 'scheme' };

/** What went wrong, in words; a refused value by the name of its option. */
function faultOf(error: unknown): string {
  if (error instanceof InvalidInput)
    return error.errors
      .map(
        ({ location, code, detail }) =>
          `--${OPTIONS[location] ?? location.slice(1)}: ${detail?.en ?? code}`,
      )
      .join('\n');
  if (error instanceof DomainError) return error.detail.en;
  return error instanceof Error ? error.message : 'It failed.';
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      code: { type: 'string' },
      identifier: { type: 'string' },
      scheme: { type: 'string', default: 'tooi' },
      type: { type: 'string', default: 'municipality' },
      zone: { type: 'string', default: 'Europe/Amsterdam' },
      language: { type: 'string', default: 'nl' },
      'admin-key': { type: 'boolean', default: false },
    },
  });
  if (positionals.join(' ') !== 'organisation create' || !values.name) throw new Error(USAGE);
  const code = values.code ?? codeOf(values.name);
  const settings = new Settings(process.env);
  const database = await openDatabase(settings);
  try {
    const app = await createApplication(settings, database.addresses, ['error']);
    await app.init();
    try {
      const id = await app.get(OrganisationsService).create({
        code,
        name: values.name,
        identifierScheme: values.scheme,
        identifier: values.identifier ?? code,
        type: values.type,
        zone: values.zone,
        language: values.language as Language,
        hrAccountHomePage: null,
      });
      process.stdout.write(`Organisation ${code} (${id}) was made.\n`);
      if (values['admin-key']) {
        const { key } = await app
          .get(Database)
          .run(systemContext(id, 'createApiKey'), () =>
            app.get(ApiKeysService).create({ name: 'admin', account: 'admin', roles: ['admin'] }),
          );
        process.stdout.write(`Key of its administrator, shown this once: ${key}\n`);
      }
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
} catch (error) {
  process.stderr.write(`${faultOf(error)}\n`);
  process.exitCode = 2;
}
