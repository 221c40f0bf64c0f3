import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { systemContext } from '../common/context.js';
import type { Day } from '../common/dates.js';
import type { RecordStatus } from '../courses/completion-rule.js';
import { Database } from '../database/database.js';
import { STATEMENTS_SOURCE } from '../imports/sources.js';
import { personNamed } from '../people/person-named.js';
import { PersonIdentifiersService } from '../people/person-identifiers.service.js';
import { ExemptionsService } from '../trainings/exemptions.service.js';
import { TrainingRecordIntake } from '../trainings/training-record-intake.js';
import type { Outcome } from '../statements/statement-outcome.js';

/** Source of the records and exemptions that statements bring; their external id is the statement's. */
const BATCH = 1000;

interface Due extends Record<string, unknown> {
  id: string;
  personId: string;
  courseId: string;
  outcome: Outcome;
  mark: number | null;
  happenedAt: Date;
  day: Day;
  reason: string;
}

/** Makes training records and exemptions of statements whose person and course are known. */
@Injectable()
export class StatementRecords {
  constructor(
    private readonly database: Database,
    private readonly identifiers: PersonIdentifiersService,
    private readonly records: TrainingRecordIntake,
    private readonly exemptions: ExemptionsService,
  ) {}

  /** Takes everything that no longer has to wait, a batch at a time. */
  async takeAll(organisationId: string): Promise<void> {
    const given = systemContext(organisationId, 'takeStatements');
    while (await this.database.run(given, () => this.takeBatch()));
  }

  /** The same in the transaction that is open. */
  async takeEverything(): Promise<void> {
    while (await this.takeBatch());
  }

  /** As far as any of them no longer has to wait. */
  async takeThese(ids: readonly string[]): Promise<void> {
    await this.nameByMail(ids);
    while (await this.take(ids));
  }

  /** Looks first: where nothing is to be done, there is nothing to be audited. */
  private async takeBatch(): Promise<boolean> {
    await this.nameByMail(null);
    const due = await this.database.read<{ id: string }>(
      `SELECT s.id ${DUE} ORDER BY s.id LIMIT ${BATCH}`,
      [now(), null],
    );
    return due.length > 0 && this.take(due.map(({ id }) => id));
  }

  /**
   * Takes up to a batch of `ids`. Who is being erased is waited for, and then nobody.
   * @returns whether there may be more
   */
  private async take(ids: readonly string[]): Promise<boolean> {
    const due = await this.database.query<Due>(
      `SELECT s.id, known.id AS "personId", c.id AS "courseId", s.outcome, s.mark,
              s.happened_at AS "happenedAt", (s.happened_at AT TIME ZONE o.zone)::date AS day,
              coalesce(left(s.statement #>> $3, 1000), s.outcome) AS reason
       ${DUE} ORDER BY s.id LIMIT ${BATCH} FOR UPDATE OF s SKIP LOCKED FOR SHARE OF known FOR KEY SHARE OF c`,
      [now(), ids, REASON],
    );
    if (due.length === 0) return false;
    await this.records.take(due.filter(isRecord).map(recordOf));
    for (const { id, personId, courseId, day, reason } of due.filter((one) => !isRecord(one)))
      await this.exemptions.grant({
        personId,
        courseId,
        reason,
        validFrom: day,
        validUntil: null,
        source: STATEMENTS_SOURCE,
        externalId: id,
      });
    await this.database.query(
      `UPDATE xapi_statements s SET state = 'taken', person_id = due."personId",
         actor_kind = NULL, actor_value = NULL, actor_home_page = NULL
       FROM jsonb_to_recordset($1::jsonb) AS due (id uuid, "personId" uuid) WHERE s.id = due.id`,
      [JSON.stringify(due.map(({ id, personId }) => ({ id, personId })))],
    );
    return due.length === BATCH;
  }

  /**
   * Voids what one of `ids` voids, and what is voided among them already, and takes back what it brought. What
   * voids cannot be voided itself.
   */
  async voidWhatIsVoided(ids: readonly string[]): Promise<void> {
    const voided = await this.database.query<{ id: string; outcome: Outcome | null }>(
      `UPDATE xapi_statements kept SET voided_at = $1
       FROM xapi_statements voiding
       WHERE voiding.voids = kept.id AND kept.voids IS NULL AND kept.voided_at IS NULL
         AND (kept.id = ANY ($2) OR voiding.id = ANY ($2))
       RETURNING kept.id, kept.outcome`,
      [now(), ids],
    );
    if (voided.length === 0) return;
    const waived = voided.filter(({ outcome }) => outcome === 'waived');
    for (const { id } of waived) await this.exemptions.withdraw(STATEMENTS_SOURCE, id);
    await this.records.withdraw(
      STATEMENTS_SOURCE,
      voided.map(({ id }) => id),
    );
  }

  /** A hash of a mail address that is known by now says no more than the address. */
  private async nameByMail(ids: readonly string[] | null): Promise<void> {
    const hashed = await this.database.read<{ sum: string }>(
      `SELECT DISTINCT actor_value AS sum FROM xapi_statements
       WHERE state = 'waiting' AND actor_kind = 'mbox_sha1sum' AND ($1::uuid[] IS NULL OR id = ANY ($1))`,
      [ids],
    );
    if (hashed.length === 0) return;
    const mails = await this.identifiers.mailsOf(new Set(hashed.map(({ sum }) => sum)));
    if (mails.length === 0) return;
    await this.database.query(
      `UPDATE xapi_statements s SET actor_kind = 'mail', actor_value = known.mail
       FROM jsonb_to_recordset($1::jsonb) AS known (sum text, mail text)
       WHERE s.state = 'waiting' AND s.actor_kind = 'mbox_sha1sum' AND s.actor_value = known.sum`,
      [JSON.stringify(mails)],
    );
  }
}

/** How a row `s` names its person. */
export const ACTOR = {
  kind: 's.actor_kind',
  value: 's.actor_value',
  homePage: 's.actor_home_page',
};

/** What no longer waits at $1, of the statements $2 or of all. */
const DUE = `FROM xapi_statements s
  JOIN courses c ON c.activity_id = s.activity_id
  CROSS JOIN organisations o
  JOIN people known ON known.id = ${personNamed(ACTOR)} AND known.erased_at IS NULL
  WHERE s.state = 'waiting' AND s.voided_at IS NULL AND s.happened_at <= $1
    AND ($2::uuid[] IS NULL OR s.id = ANY ($2))`;

/** Where cmi5 says why something is waived. */
const REASON = ['result', 'extensions', 'https://w3id.org/xapi/cmi5/result/extensions/reason'];

const isRecord = (due: Due): due is Due & { outcome: RecordStatus } => due.outcome !== 'waived';

const recordOf = (due: Due & { outcome: RecordStatus }) => ({
  personId: due.personId,
  courseId: due.courseId,
  status: due.outcome,
  completedAt: due.happenedAt,
  score: due.mark,
  source: STATEMENTS_SOURCE,
  externalId: due.id,
});
