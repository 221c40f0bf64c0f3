import { Injectable } from '@nestjs/common';
import { context, systemContext } from '../common/context.js';
import { Database } from '../database/database.js';
import { hashOf } from '../identity/callers.js';
import { TenantTokens } from '../identity/tenant-tokens.js';

/** For mails that are written again, and for who is invited later; what nobody draws goes at closing. */
const SPARE = 50;

/**
 * Tokens for mails that are about to leave. All that a survey's waiting mails need are made at once, in a transaction
 * of their own and in an order of their own; each mail draws one at random. So nothing in the database tells which
 * token went to whom, not even the order of its transactions. What a stopped process had not drawn is lost to
 * everybody, and the next one makes new ones.
 */
@Injectable()
export class InvitationPool {
  private readonly pools = new Map<string, string[]>();

  constructor(
    private readonly database: Database,
    private readonly tokens: TenantTokens,
  ) {}

  /** A token that nobody has; undefined when the survey is not open. */
  async draw(surveyId: string): Promise<string | undefined> {
    let pool = this.pools.get(surveyId);
    if (!pool?.length) {
      pool = await this.fill(surveyId);
      this.pools.set(surveyId, pool);
    }
    const token = pool.pop();
    if (pool.length === 0) this.pools.delete(surveyId);
    return token;
  }

  /** Forgets what nobody will draw any more. */
  drop(surveyId: string): void {
    this.pools.delete(surveyId);
  }

  private async fill(surveyId: string): Promise<string[]> {
    const { organisationId } = context();
    const given = systemContext(organisationId!, 'sendMails', { isQuiet: true });
    return this.database.run(given, async () => {
      const [row] = await this.database.query<{ count: number }>(
        `SELECT count(*) AS count FROM mails
         WHERE kind = 'survey_invitation' AND subject_id = $1 AND state IN ('queued', 'sending')`,
        [surveyId],
      );
      return keepTokens(this.database, surveyId, await this.tokens.make(row!.count + SPARE));
    });
  }
}

/**
 * Keeps the hashes of tokens. Those that were not used yet are written anew beside them, all in the order of the hashes:
 * so no transaction and no place tells which of them were made for whom.
 * @returns the tokens; none when the survey is not open
 */
export async function keepTokens(
  database: Database,
  surveyId: string,
  tokens: string[],
): Promise<string[]> {
  const kept = await database.query(
    `WITH survey AS (SELECT id FROM surveys WHERE id = $1 AND status = 'open' FOR SHARE),
       unused AS (
         DELETE FROM survey_tokens
         WHERE survey_id = (SELECT id FROM survey) AND person_id IS NULL AND NOT is_used RETURNING hash)
     INSERT INTO survey_tokens (hash, survey_id, is_used)
     SELECT hash, survey.id, false
     FROM (SELECT hash FROM unused UNION ALL SELECT unnest($2::text[])) token CROSS JOIN survey
     ORDER BY hash RETURNING hash`,
    [surveyId, tokens.map(hashOf)],
  );
  return kept.length === 0 ? [] : tokens;
}
