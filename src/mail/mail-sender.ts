import { setTimeout as sleep } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { context, systemContext } from '../common/context.js';
import { Unavailable } from '../common/errors.js';
import { Settings } from '../common/settings.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { composeMail } from './compose-mail.js';
import { MailClaims, type ClaimedMail } from './mail-claims.js';
import { MailKindWriters } from './mail-kind-writers.js';
import { type Outcome, sendingOutcome } from './sending-outcome.js';
import { pauseWhileAway } from './sending-pause.js';
import { SmtpSession } from './smtp-session.js';

/** Mails of one organisation before it is the next one's turn. */
const BATCH = 100;
const SWEEP_MS = 30_000;
const RECORD_ATTEMPTS = 30;
const RECORD_PAUSE_MS = 1000;

/**
 * Sends what waits, mail by mail. Each is claimed in a transaction of its own before it leaves, and its outcome is
 * stored in another: whatever breaks, a mail that may have arrived is never sent by itself again.
 */
@Injectable()
export class MailSender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(MailSender.name);
  private isStopping = false;
  private timesAway = 0;
  /** While the server is away, what would only ask again waits for the one that will. */
  private awayUntil = 0;
  private sweeping: NodeJS.Timeout | undefined;
  private swept: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly claims: MailClaims,
    private readonly writers: MailKindWriters,
    private readonly settings: Settings,
  ) {
    jobs.handle('mails', ({ organisationId }) => this.sendBatch(organisationId));
  }

  /** Takes up what a killed process or a lost job left, of every organisation. */
  onApplicationBootstrap(): void {
    const sweep = (): void => {
      this.swept = this.sweep().catch((error: unknown) => this.warn(error));
    };
    sweep();
    this.sweeping = setInterval(sweep, SWEEP_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.sweeping);
    await this.swept;
  }

  private async sweep(): Promise<void> {
    for (const { id } of await this.database.tenants()) {
      if (this.isStopping) return;
      await this.quietly(id, async () => {
        await this.claims.giveUpStopped();
        for (const writer of this.writers.all()) await writer.settleLeft?.();
        const mayTry = this.settings.smtpUrl && Date.now() >= this.awayUntil;
        if (mayTry && (await this.claims.isAnyDue())) await this.jobs.send('mails');
      });
    }
  }

  private async sendBatch(organisationId: string): Promise<void> {
    const { smtpUrl } = this.settings;
    if (!smtpUrl || this.isStopping || Date.now() < this.awayUntil) return;
    if (!(await this.quietly(organisationId, () => this.claims.isAnyDue()))) return;
    const session = await SmtpSession.open(smtpUrl);
    try {
      const isAway = session ? await this.sendThrough(session, organisationId) : true;
      this.timesAway = isAway ? this.timesAway + 1 : 0;
      const pause = isAway ? pauseWhileAway(this.timesAway) : 0;
      this.awayUntil = isAway ? Date.now() + pause * 1000 : 0;
      await this.quietly(organisationId, async () => {
        if (!session) await this.claims.noteServerAway();
        if (isAway || (await this.claims.isAnyDue()))
          await this.jobs.send('mails', {}, pause + (isAway ? 1 : 0));
      });
    } finally {
      session?.close();
    }
  }

  /** @returns whether the server stopped taking mail */
  private async sendThrough(session: SmtpSession, organisationId: string): Promise<boolean> {
    for (let count = 0; count < BATCH && !this.isStopping && !session.isClosed; count += 1) {
      const mail = await this.quietly(organisationId, () => this.claims.claim());
      if (!mail) return false;
      const { from, message } = await composeMail(mail, this.settings);
      const outcome = sendingOutcome(await session.send({ from, to: mail.address }, message));
      await this.keep(organisationId, mail, outcome);
      if (outcome.isServerAway) return true;
    }
    return false;
  }

  /** The outcome is known nowhere else, so it outlasts a database that is away for a moment. */
  private async keep(organisationId: string, mail: ClaimedMail, outcome: Outcome): Promise<void> {
    for (let attempts = 1; ; attempts += 1)
      try {
        return await this.quietly(organisationId, () => this.claims.record(mail, outcome));
      } catch (error) {
        if (attempts === RECORD_ATTEMPTS) throw error;
        await sleep(RECORD_PAUSE_MS);
      }
  }

  /** One transaction without an entry in the audit: that holds what was sent as a whole, not each mail. */
  private quietly<T>(organisationId: string, work: () => Promise<T>): Promise<T> {
    const given = systemContext(organisationId, 'sendMails', { isQuiet: true });
    return this.database.run(given, async () => {
      const [found] = await this.database.query<{ zone: string }>('SELECT zone FROM organisations');
      context().zone = found?.zone ?? given.zone;
      return work();
    });
  }

  /** Never the message: a failed statement carries its values, and those are people. */
  private warn(error: unknown): void {
    if (error instanceof Unavailable) return;
    const { name, code } = error as { name?: string; code?: string };
    this.logger.warn(`Sending stopped: ${name ?? 'unknown'} ${code ?? ''}`.trim());
  }
}
