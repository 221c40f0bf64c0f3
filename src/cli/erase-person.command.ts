import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { PeopleService } from '../people/people.service.js';
import { PersonData } from '../people/person-data.js';
import { acting, tenantNamed } from './acting.js';
import { type Command, Misuse } from './command.js';

export const erasePerson: Command = {
  name: 'people erase',
  usage: 'people erase [--organisation CODE] --person "HR number or mail" [--yes]',

  async run(args, open) {
    const { values } = parseArgs({
      args,
      options: {
        organisation: { type: 'string' },
        person: { type: 'string' },
        yes: { type: 'boolean', default: false },
      },
    });
    const { person } = values;
    if (!person) throw new Misuse('--person is needed.');
    if (!values.yes && !process.stdin.isTTY)
      throw new Misuse('Nobody can be asked here; --yes erases without asking.');
    const app = await open();
    const tenant = await tenantNamed(app, values.organisation);
    const [id] = await acting(app, tenant, { operation: 'erasePerson' }, () =>
      app.get(PeopleService).idsOf([person]),
    );
    if (id === undefined) throw new Misuse('Nobody here has this number or mail address.');
    if (!values.yes && !(await isSure())) return 2;
    await acting(app, tenant, { operation: 'erasePerson', parameters: { personId: id } }, () =>
      app.get(PersonData).erase(id),
    );
    process.stdout.write(`The person was erased; what is left is ${id}.\n`);
    return 0;
  },
};

async function isSure(): Promise<boolean> {
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await asked.question('This can not be undone. Erase this person? (yes/no) ');
    return answer.trim().toLowerCase() === 'yes';
  } finally {
    asked.close();
  }
}
