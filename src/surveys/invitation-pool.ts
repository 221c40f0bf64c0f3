import { Injectable } from '@nestjs/common';
import { context, systemContext } from '../common/context.js';
import { Database } from '../database/database.js';
import { hashOf } from '../identity/callers.js';
import { TenantTokens } from '../identity/tenant-tokens.js';

/** So that a late mail's token does not stand alone in its transaction; what nobody draws goes at closing. */
const LEAST = 50;

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
      return keepTokens(
        this.database,
        surveyId,
        await this.tokens.make(Math.max(LEAST, row!.count)),
      );
    });
  }
}

/**
 * Keeps the hashes of tokens, in the order of the hashes.
 * @returns the tokens; none when the survey is not open
 */
export async function keepTokens(
  database: Database,
  surveyId: string,
  tokens: string[],
): Promise<string[]> {
  const kept = await database.query(
    `INSERT INTO survey_tokens (hash, survey_id, is_used)
     SELECT hash, survey.id, false FROM unnest($2::text[]) AS hash
     CROSS JOIN (SELECT id FROM surveys WHERE id = $1 AND status = 'open' FOR SHARE) survey
     RETURNING hash`,
    [surveyId, tokens.map(hashOf).toSorted()],
  );
  return kept.length === 0 ? [] : tokens;
}
