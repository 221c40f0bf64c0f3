import { Module } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import type { Context } from '../common/context.js';
import { Database } from '../database/database.js';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';

/** Every transaction that wrote something ends with one entry in its organisation's chain. */
@Module({ controllers: [AuditController], providers: [AuditService] })
export class AuditModule {
  constructor(database: Database) {
    database.endEachTransactionWith((given) =>
      given.isQuiet
        ? null
        : `SELECT append_audit(${escapeLiteral(JSON.stringify(entryOf(given)))}::jsonb)`,
    );
  }
}

const entryOf = ({ account, operation, parameters }: Context): Record<string, unknown> => ({
  // Always the real moment, also while the demo is built.
  at: new Date().toISOString(),
  account,
  operation,
  parameters,
});
