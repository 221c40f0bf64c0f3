import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { foundTable } from './import-target.js';
import { stagingTable } from './staging.js';

/** The files of the organisation that are still being worked off. */
@Injectable()
export class UnfinishedImports {
  constructor(private readonly database: Database) {}

  /**
   * Waits for the batches at work; no other begins until the transaction ends. Ask before anything else is
   * locked: a batch locks its import first.
   * @returns the tables of their rows that are there, by import: of what came in, and of what was found in it
   */
  async hold(): Promise<StagedTables[]> {
    const imports = await this.database.query<{ id: string }>(
      `SELECT id FROM imports WHERE state IN ('queued', 'running') ORDER BY created_at, id FOR UPDATE`,
    );
    const held: StagedTables[] = [];
    for (const { id } of imports) {
      const rows = stagingTable(id);
      const found = foundTable(rows);
      const [known] = await this.database.query<{ rows: boolean; found: boolean }>(
        `SELECT to_regclass($1) IS NOT NULL AS rows,
           EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass($2) AND attname = 'person_id') AS found`,
        [rows, found],
      );
      if (known!.rows) held.push({ rows, found: known!.found ? found : null });
    }
    return held;
  }
}

export interface StagedTables {
  rows: string;
  /** With `line` and `person_id`; null where no person was looked for yet. */
  found: string | null;
}
