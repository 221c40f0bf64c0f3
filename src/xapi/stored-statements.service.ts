import { Injectable } from '@nestjs/common';
import { NotFound } from '../common/errors.js';
import { Settings } from '../common/settings.js';
import { Database } from '../database/database.js';
import { cursorOf, type StatementPage } from './statement-page.js';
import type { OneStatement } from './statement-query.js';

/** The standard's StatementResult. */
export interface StatementResult {
  statements: object[];
  /** Where the next page is, from the host on; empty after the last. */
  more: string;
}

interface Row extends Record<string, unknown> {
  id: string;
  statement: { version?: string; timestamp?: string };
  storedAt: Date;
  organisation: string;
}

interface ListedRow extends Row {
  /** Whether there is a page after this one. */
  isFollowed: boolean;
}

/** What the statements of one page say together at most, as JSON. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Statements as they came, as long as their text is kept, with what the receiver adds. */
@Injectable()
export class StoredStatements {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async get({ parameter, id }: OneStatement): Promise<{ statement: object; storedAt: Date }> {
    const [found] = await this.database.read<Row>(
      `${SELECT} AND s.id = $1 AND (s.voided_at IS NOT NULL) = $2`,
      [id, parameter === 'voidedStatementId'],
    );
    if (!found) throw NotFound.inQuery(parameter);
    return { statement: this.returned(found), storedAt: found.storedAt };
  }

  /** Those that are not voided, the last stored first; as many as fit, but one at least. */
  async list({ limit, after }: StatementPage): Promise<StatementResult> {
    const page = await this.database.read<ListedRow>(
      `SELECT id, statement, "storedAt", organisation, asked > count(*) OVER () AS "isFollowed"
       FROM (
         SELECT one.*, count(*) OVER () AS asked, row_number() OVER listed AS place,
                sum(octet_length(statement::text)) OVER listed AS bytes
         FROM (${SELECT} AND s.voided_at IS NULL
                 AND ($1::timestamptz IS NULL OR (s.stored_at, s.id) < ($1, $2::uuid))
               ORDER BY s.stored_at DESC, s.id DESC LIMIT $3 + 1) one
         WINDOW listed AS (ORDER BY "storedAt" DESC, id DESC)) sized
       WHERE place = 1 OR place <= $3 AND bytes <= $4
       ORDER BY place`,
      [after?.storedAt, after?.id, limit, MAX_BYTES],
    );
    return {
      statements: page.map((one) => this.returned(one)),
      more: page[0]?.isFollowed ? this.pathOf(cursorOf(limit, page.at(-1)!)) : '',
    };
  }

  private returned({ statement, storedAt, organisation }: Row): object {
    return {
      timestamp: storedAt,
      version: '1.0.0',
      ...statement,
      stored: storedAt,
      authority: {
        objectType: 'Agent',
        account: { homePage: this.settings.publicUrl, name: organisation },
      },
    };
  }

  private pathOf(cursor: string): string {
    return `${new URL(`${this.settings.publicUrl}/xapi/statements`).pathname}?more=${cursor}`;
  }
}

const SELECT = `SELECT s.id, s.statement, s.stored_at AS "storedAt", tenants.slug AS organisation
  FROM xapi_statements s JOIN tenants ON tenants.id = s.organisation_id
  WHERE s.statement IS NOT NULL`;
