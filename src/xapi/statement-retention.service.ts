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

  /** Every statement about the person, or that names them. */
  exportOf(person: NamedPerson): Promise<object[]> {
    return this.database.query(
      `SELECT id, statement, stored_at AS "storedAt", voided_at AS "voidedAt" FROM xapi_statements s
       WHERE ${ABOUT} OR ${mentions('$3')} ORDER BY stored_at, id`,
      [person.id, JSON.stringify(namesOf(person)), mentionsOf(person)],
    );
  }

  /** Removes statements about the person, and what others say that name them. */
  async eraseOf(person: NamedPerson): Promise<void> {
    await this.database.query(`DELETE FROM xapi_statements s WHERE ${ABOUT}`, [
      person.id,
      JSON.stringify(namesOf(person)),
    ]);
    await this.database.query(
      `UPDATE xapi_statements s SET statement = NULL WHERE ${mentions('$1')}`,
      [mentionsOf(person)],
    );
  }
}

/** Whether row `s` is about the person $1, who has the names $2. */
const ABOUT = `(s.person_id = $1 OR EXISTS (
  SELECT FROM jsonb_to_recordset($2::jsonb) AS name (kind text, value text, "homePage" text)
  WHERE name.kind = s.actor_kind AND name.value = s.actor_value
    AND CASE WHEN name.kind = 'account'
      THEN s.actor_home_page = coalesce(name."homePage", (SELECT hr_account_home_page FROM organisations))
      ELSE true END))`;

/** Whether what row `s` says has one of `names` as a text of its own. */
const mentions = (names: string): string => `EXISTS (
  SELECT FROM unnest(${names}::text[]) AS name
  WHERE strpos(lower(s.statement::text), lower(to_json(name)::text)) > 0)`;

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

const mentionsOf = (person: NamedPerson): string[] =>
  namesOf(person).flatMap(({ kind, value }) =>
    kind === 'mail' ? [value, `mailto:${value}`] : [value],
  );
