import { parseArgs } from 'node:util';
import type { Language } from '../common/text.js';
import { ApiKeysService } from '../identity/api-keys.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { codeOf } from '../projects/project-code.js';
import { acting } from './acting.js';
import { type Command, Misuse } from './command.js';

export const createOrganisation: Command = {
  name: 'organisation create',
  usage: `organisation create --name "Gemeente Voorbeeld" [--code voorbeeld]
      [--identifier gm0000] [--scheme tooi|oin|other] [--type municipality]
      [--zone Europe/Amsterdam] [--language nl|en] [--admin-key]`,

  async run(args, open) {
    const { values } = parseArgs({
      args,
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
    if (!values.name) throw new Misuse('--name is needed.');
    const code = values.code ?? codeOf(values.name);
    const app = await open();
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
    if (!values['admin-key']) return 0;
    const { key } = await acting(app, { id, code }, { operation: 'createApiKey' }, () =>
      app.get(ApiKeysService).create({ name: 'admin', account: 'admin', roles: ['admin'] }),
    );
    process.stdout.write(`Key of its administrator, shown this once: ${key}\n`);
    return 0;
  },
};
