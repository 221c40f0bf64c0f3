import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { Conflict, InvalidInput } from '../common/errors.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { rowOf, type SentRow } from './sent-row.js';
import { readStatements, SentBody } from '../statements/sent-statements.js';
import { fault, isObject } from '../statements/statement-check.js';
import { StatementRecords } from './statement-records.service.js';
import { ONE_STATEMENT, OTHER_CONTENT } from './xapi.texts.js';

/** Statements in: each is stored once, and becomes what `StatementRecords` makes of it. */
@Injectable()
export class XapiStatementsService {
  constructor(
    private readonly database: Database,
    private readonly records: StatementRecords,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Stores all statements of a body, or none.
   * @returns the id of each, in order
   * @throws Conflict where one of them is known with other contents
   */
  async store(body: unknown): Promise<string[]> {
    const { ids, statements } = await readStatements(body);
    const times = new Map<string, number>();
    for (const id of ids) times.set(id.toLowerCase(), (times.get(id.toLowerCase()) ?? 0) + 1);
    const rows = statements
      .map((statement) => rowOf(statement, times.get(statement.id.toLowerCase())!, now()))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (rows.length === 0) return [];
    await this.letVoidingWait(rows);
    const added = await this.insert(rows);
    await this.repeat(rows.filter(({ id }) => !added.includes(id)));
    await this.records.voidWhatIsVoided(added);
    await this.records.takeThese(added);
    if (await this.someWait(added)) await this.jobs.send('xapi');
    return ids;
  }

  /** Stores one statement under this id, as PUT does. */
  async storeAs(id: string, body: unknown): Promise<void> {
    const { statements: sent, contents } = body instanceof SentBody ? body : new SentBody(body, []);
    if (!isObject(sent))
      throw new InvalidInput([
        { in: 'body', location: '', code: 'not-an-object', detail: ONE_STATEMENT },
      ]);
    const { id: own = id } = sent;
    if (typeof own === 'string' && own.toLowerCase() !== id)
      throw new InvalidInput([fault('/id', 'other-id')]);
    await this.store(new SentBody({ ...sent, id: own }, contents));
  }

  /** Statements may come at once, but what voids comes alone: else neither would see the other. */
  private async letVoidingWait(rows: readonly SentRow[]): Promise<void> {
    const lock = rows.some(({ voids }) => voids !== null)
      ? 'pg_advisory_xact_lock'
      : 'pg_advisory_xact_lock_shared';
    await this.database.query(`SELECT ${lock}(hashtextextended($1, 0))`, [
      `xapi ${context().organisationId}`,
    ]);
  }

  private async insert(rows: readonly SentRow[]): Promise<string[]> {
    const added = await this.database.query<{ id: string }>(
      `INSERT INTO xapi_statements (id, statement, hash, sent_at, stored_at, repeats, voids, state, actor_kind,
         actor_value, actor_home_page, activity_id, outcome, mark, happened_at)
       SELECT id, statement, decode(hash, 'hex'), sent_at, $2, repeats, voids, state, actor_kind,
         actor_value, actor_home_page, activity_id, outcome, mark, happened_at
       FROM ${SENT} ON CONFLICT DO NOTHING RETURNING id`,
      [JSON.stringify(rows), now()],
    );
    return added.map(({ id }) => id);
  }

  private async repeat(rows: readonly SentRow[]): Promise<void> {
    if (rows.length === 0) return;
    const same = await this.database.query<{ id: string }>(
      `UPDATE xapi_statements kept SET repeats = kept.repeats + sent.repeats + 1
       FROM ${SENT} WHERE kept.id = sent.id AND kept.hash = decode(sent.hash, 'hex')
         AND coalesce(kept.sent_at = sent.sent_at, true)
       RETURNING kept.id`,
      [JSON.stringify(rows)],
    );
    const known = new Set(same.map(({ id }) => id));
    const others = rows.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    if (others.length > 0)
      throw new Conflict('other-statement', OTHER_CONTENT, { statementIds: others });
  }

  private async someWait(ids: readonly string[]): Promise<boolean> {
    const [row] = await this.database.query<{ waits: boolean }>(
      `SELECT EXISTS (SELECT FROM xapi_statements
         WHERE id = ANY ($1) AND state = 'waiting' AND voided_at IS NULL) AS waits`,
      [ids],
    );
    return row!.waits;
  }
}

const SENT = `jsonb_to_recordset($1::jsonb) AS sent (id uuid, statement jsonb, hash text, sent_at timestamptz,
  repeats integer, voids uuid, state text, actor_kind text, actor_value text, actor_home_page text,
  activity_id text, outcome text, mark numeric, happened_at timestamptz)`;
