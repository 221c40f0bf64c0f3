import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { now } from '../common/clock.js';
import { systemContext } from '../common/context.js';
import { Unavailable } from '../common/errors.js';
import { Database } from '../database/database.js';
import { itemKeys } from '../instruments/item-keys.js';
import { MailsService } from '../mail/mails.service.js';
import type { AnswerCounts } from '../releases/answer-counts.js';
import { releaseOf } from '../releases/release-of.js';
import { SurveyRelease } from '../releases/survey-release.entity.js';
import { answerCounts } from './answer-counts.js';
import { surveyConflict } from './survey-conflict.js';
import { Survey } from './survey.entity.js';
import type { SurveyDto } from './survey.dto.js';
import { SurveyInbox } from './survey-inbox.js';
import { SurveysService } from './surveys.service.js';

/** What a file of another tool says of a survey. */
export interface AnsweredElsewhere extends Partial<Pick<Survey, 'source' | 'fileHash'>> {
  counts?: AnswerCounts;
}

const SWEEP_MS = 15_000;

/**
 * Ends surveys, by hand or when their moment has come. All of it in one transaction: the tokens go, the answers are
 * shuffled to where they stay, what may be known is released, and the table in which they waited is dropped.
 */
@Injectable()
export class SurveyClosingService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(SurveyClosingService.name);
  private isStopping = false;
  private sweeping: NodeJS.Timeout | undefined;
  private swept: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly inbox: SurveyInbox,
    private readonly mails: MailsService,
    private readonly surveys: SurveysService,
  ) {}

  onApplicationBootstrap(): void {
    const sweep = (): void => {
      this.swept = this.closeDue().catch((error: unknown) => this.warn('surveys', error));
    };
    this.sweeping = setInterval(sweep, SWEEP_MS).unref();
    sweep();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.sweeping);
    await this.swept;
  }

  /** Closes every survey whose moment has come, each in a transaction of its own: one that fails stops no other. */
  async closeDue(): Promise<void> {
    for (const tenant of await this.database.tenants()) {
      const due = await this.database.run(systemContext(tenant.id, 'closeSurvey'), () =>
        this.database.read<{ id: string }>(
          `SELECT id FROM surveys WHERE status = 'open' AND closes_at <= $1 ORDER BY closes_at, id`,
          [now()],
        ),
      );
      for (const { id } of due) {
        if (this.isStopping) return;
        await this.closeOne(tenant.id, id).catch((error: unknown) =>
          this.warn(`survey ${id}`, error),
        );
      }
    }
  }

  /** Unless another process is at it. */
  private async closeOne(organisationId: string, id: string): Promise<void> {
    const given = systemContext(organisationId, 'closeSurvey', { parameters: { surveyId: id } });
    await this.database.run(given, async () => {
      const [held] = await this.database.query(
        `SELECT FROM surveys WHERE id = $1 AND status = 'open' FOR UPDATE SKIP LOCKED`,
        [id],
      );
      if (held) await this.close(id);
    });
  }

  /** Never the message: a failed statement carries its values. */
  private warn(what: string, error: unknown): void {
    if (error instanceof Unavailable) return;
    const { name, code } = error as { name?: string; code?: string };
    this.logger.warn(`Closing ${what} stopped: ${name ?? 'unknown'} ${code ?? ''}`.trim());
  }

  /** Closes it before its moment. @throws Conflict unless it is open */
  async closeNow(id: string): Promise<SurveyDto> {
    await this.close(id);
    return this.surveys.get(id);
  }

  /** @throws Conflict unless it is open */
  async close(id: string): Promise<void> {
    const [survey] = await this.database.repository(Survey).find({
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (survey!.status === 'closed') throw surveyConflict('survey-already-closed');
    if (survey!.status !== 'open') throw surveyConflict('survey-not-open');
    // Waits for whoever is answering now; who comes later finds no token.
    await this.database.query('DELETE FROM survey_tokens WHERE survey_id = $1', [id]);
    const isEnough = (await this.inbox.count(id)) >= survey!.threshold;
    if (isEnough) await this.inbox.empty(id, itemKeys(survey!.instrument, 'text'));
    await this.inbox.drop(id);
    for (const kind of ['survey_invitation', 'survey_reminder'] as const)
      await this.mails.cancelWaiting(kind, id);
    // Of who was invited by name, a reminder tells who had not answered.
    await this.mails.remove('survey_reminder', id);
    await this.release(survey!);
  }

  /**
   * Publishes what may be known of the answers that are kept, and ends the survey.
   * @param elsewhere where its answers came from, and what they are when they came as counts
   */
  async release(survey: Survey, { counts, ...elsewhere }: AnsweredElsewhere = {}): Promise<void> {
    const { id, instrument, threshold, breakdown, invited, invitedElsewhere } = survey;
    const answers = counts ?? (await answerCounts(this.database, survey));
    const { published, truth } = releaseOf(instrument, answers, { threshold, breakdown });
    const closedAt = now();
    await this.database.repository(SurveyRelease).insert({
      surveyId: id,
      releasedAt: closedAt,
      responses: published.responses,
      invited: invitedElsewhere ?? (invited || null),
      published,
      truth,
    });
    await this.database.change(Survey, id, { status: 'closed', closedAt, ...elsewhere });
  }
}
