import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { Database } from '../database/database.js';
import type { NamedPerson } from '../people/person-data.js';
import { mailSum } from '../people/person-identifiers.service.js';

const STATEMENTS_KEPT_DAYS = 30;

/** What is kept of statements, how long, and of whom. */
@Injectable()
export class StatementRetention {
  constructor(private readonly database: Database) {}

  /**
   * After 30 days what was said is removed. What brought something or is voided keeps its id, so that it is not
   * taken a second time, for as long as training records are kept; the rest goes whole.
   */
  async removeOutdated(): Promise<void> {
    const before = new Date(now().getTime() - STATEMENTS_KEPT_DAYS * 86_400_000);
    await this.database.query(
      `DELETE FROM xapi_statements s USING organisations o
       WHERE s.stored_at < $1 AND (
         s.state <> 'taken' AND s.voids IS NULL AND s.voided_at IS NULL
         OR s.stored_at < $2::timestamptz - make_interval(months => o.training_record_months))`,
      [before, now()],
    );
    await this.database.query(
      `UPDATE xapi_statements SET statement = NULL, actor_kind = NULL, actor_value = NULL, actor_home_page = NULL
       WHERE stored_at < $1 AND num_nonnulls(statement, actor_value) > 0`,
      [before],
    );
  }

  /** Every statement about the person whole; of what others say only that it names them, and in which part. */
  exportOf(person: NamedPerson): Promise<object[]> {
    return this.database.query(
      `SELECT s.id, CASE WHEN ${ABOUT} THEN s.statement END AS statement, s.stored_at AS "storedAt",
              CASE WHEN ${ABOUT} THEN s.voided_at END AS "voidedAt", named."namedIn"
       FROM xapi_statements s CROSS JOIN LATERAL (
         SELECT array_agg(DISTINCT part.key ORDER BY part.key) AS "namedIn" FROM ${NAMING_PARTS}) named
       WHERE ${ABOUT} OR named."namedIn" IS NOT NULL ORDER BY s.stored_at, s.id`,
      [JSON.stringify(namesOf(person)), person.id],
    );
  }

  /** Removes statements about the person, and what others say that name them. */
  async eraseOf(person: NamedPerson): Promise<void> {
    const names = JSON.stringify(namesOf(person));
    await this.database.query(`DELETE FROM xapi_statements s WHERE ${ABOUT}`, [names, person.id]);
    await this.database.query(
      `UPDATE xapi_statements s SET statement = NULL WHERE EXISTS (SELECT FROM ${NAMING_PARTS})`,
      [names],
    );
  }
}

/** The names $1. */
const NAMES = 'jsonb_to_recordset($1::jsonb) AS name (kind text, value text, "homePage" text)';

/** The address of an account among them. */
const HOME_PAGE = 'coalesce(name."homePage", (SELECT hr_account_home_page FROM organisations))';

/** Whether row `s` is about the person $2, who has the names $1. */
const ABOUT = `(s.person_id = $2 OR EXISTS (
  SELECT FROM ${NAMES}
  WHERE name.kind = s.actor_kind AND name.value = s.actor_value
    AND CASE WHEN name.kind = 'account' THEN s.actor_home_page = ${HOME_PAGE} ELSE true END))`;

/**
 * The parts of what row `s` says, those of its context apart, in which an agent at any depth has one of the names
 * $1. What is the same text elsewhere, an answer for example, names nobody.
 */
const NAMING_PARTS = `(
    SELECT key, value FROM jsonb_each(s.statement) WHERE key <> 'context'
    UNION ALL SELECT key, value FROM jsonb_each(s.statement -> 'context')) part
  CROSS JOIN LATERAL jsonb_path_query(part.value, 'strict $.** ? (@.type() == "object")') AS agent
  JOIN ${NAMES} ON CASE name.kind
    WHEN 'mail' THEN lower(agent ->> 'mbox') = 'mailto:' || name.value
    WHEN 'mbox_sha1sum' THEN lower(agent ->> 'mbox_sha1sum') = name.value
    WHEN 'openid' THEN agent ->> 'openid' = name.value
    WHEN 'account' THEN agent #>> '{account,name}' = name.value
      AND agent #>> '{account,homePage}' = ${HOME_PAGE} END`;

interface Name {
  kind: string;
  value: string;
  /** Of an account; null: the organisation's HR system. */
  homePage: string | null;
}

function namesOf({ hrNumber, mail, identifiers }: NamedPerson): Name[] {
  const names: Name[] = [
    { kind: 'account', value: hrNumber, homePage: null },
    ...(mail === null ? [] : [{ kind: 'mail', value: mail, homePage: null }]),
    ...identifiers,
  ];
  return names.flatMap((name) =>
    name.kind === 'mail'
      ? [name, { ...name, kind: 'mbox_sha1sum', value: mailSum(name.value) }]
      : [name],
  );
}
