import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import { now } from '../common/clock.js';
import { context, systemContext } from '../common/context.js';
import { Addresses } from '../database/addresses.js';
import { Database } from '../database/database.js';
import { KEPT_ANSWER_HOURS } from '../database/idempotency.interceptor.js';
import { QUEUES, type Queue } from './queues.js';

/** What a job is about; never anything personal. */
interface Job {
  organisationId: string;
  [name: string]: string;
}

type Work = (job: Job) => Promise<void>;

/** Work that goes on after the answer, by pg-boss on the same PostgreSQL. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly boss: PgBoss;
  private readonly work = new Map<Queue, Work>();
  private readonly daily: { operation: string; work: () => Promise<void> }[] = [];
  private readonly workers = new Map<Queue, string>();

  constructor(
    private readonly database: Database,
    addresses: Addresses,
  ) {
    this.boss = new PgBoss({ connectionString: addresses.app, migrate: false, max: 3 });
    this.boss.on('error', (error) => this.logger.warn(error.name));
  }

  /** Says what is done with the jobs of `queue`; may run again after a crash, so it must go on where it was. */
  handle(queue: Queue, work: Work): void {
    this.work.set(queue, work);
  }

  /** Adds something to do once a day for every organisation, each in a transaction of its own. */
  everyDay(operation: string, work: () => Promise<void>): void {
    this.daily.push({ operation, work });
  }

  /**
   * Puts a job on `queue` in the transaction that is open, so that it exists if and only if that commits.
   * @param startAfter seconds to wait
   */
  async send(queue: Queue, data: Record<string, string> = {}, startAfter = 0): Promise<void> {
    const { organisationId } = context();
    const executeSql = async (text: string, values: unknown[]): Promise<{ rows: object[] }> => ({
      rows: await this.database.query(text, values),
    });
    await this.boss.send(
      queue,
      { ...data, organisationId },
      { db: { executeSql }, retryLimit: 20, startAfter },
    );
    this.database.afterCommit(() => this.wake(queue));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    this.everyDay('removeKeptAnswers', () => this.removeKeptAnswers());
    this.handle('daily', () => this.runDaily());
    for (const queue of QUEUES) {
      const work = this.work.get(queue);
      if (work) await this.listen(queue, work);
    }
    await this.boss.schedule('daily', '30 3 * * *');
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, wait: true, timeout: 20_000 });
  }

  private async listen(queue: Queue, work: Work): Promise<void> {
    const worker = await this.boss.work<Job>(queue, { pollingIntervalSeconds: 2 }, async (jobs) => {
      for (const { data } of jobs) await work(data);
      this.wake(queue);
    });
    this.workers.set(queue, worker);
  }

  /** Lets the worker look for its next job at once. */
  private wake(queue: Queue): void {
    const worker = this.workers.get(queue);
    if (worker) this.boss.notifyWorker(worker);
  }

  /** What has to be done once a day, for every organisation; the clock calls it at night. */
  async runDaily(): Promise<void> {
    for (const { id } of await this.database.tenants())
      for (const { operation, work } of this.daily)
        await this.database.run(systemContext(id, operation), work);
  }

  /** Answers to an `Idempotency-Key` are kept for a day. */
  private async removeKeptAnswers(): Promise<void> {
    await this.database.query('DELETE FROM idempotency_keys WHERE created_at < $1', [
      new Date(now().getTime() - KEPT_ANSWER_HOURS * 3_600_000),
    ]);
  }
}
