import { parseArgs } from 'node:util';
import { AuditService } from '../audit/audit.service.js';
import { acting, tenantsNamed } from './acting.js';
import type { Command } from './command.js';

export const verifyAudit: Command = {
  name: 'audit verify',
  usage: 'audit verify [--organisation CODE]',

  async run(args, open) {
    const { values } = parseArgs({ args, options: { organisation: { type: 'string' } } });
    const app = await open();
    let isWhole = true;
    for (const tenant of await tenantsNamed(app, values.organisation)) {
      const found = await acting(app, tenant, { operation: 'verifyAudit' }, () =>
        app.get(AuditService).verify(),
      );
      const { valid, checked, firstFault, fault, headHash } = found;
      isWhole &&= valid;
      process.stdout.write(
        valid
          ? `${tenant.code}: whole, ${checked} entries, head ${headHash}\n`
          : `${tenant.code}: broken at entry ${firstFault} (${fault})\n`,
      );
    }
    return isWhole ? 0 : 1;
  },
};
