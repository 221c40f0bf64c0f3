import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context, inContext } from '../common/context.js';
import { addDays, dayOf } from '../common/dates.js';
import { Settings } from '../common/settings.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { MailsService } from '../mail/mails.service.js';
import { AttentionService } from './attention.service.js';
import { taskLetter } from './task-letter.js';
import type { TaskMailDto } from './task-mail.dto.js';
import { TaskMail } from './task-mail.entity.js';

/** Days for which it is sent before it has to be asked for again: roles change. */
const VALID_DAYS = 180;
const MONDAY = 1;

/** Mails accounts that ask for it what waits for their roles, on Mondays. */
@Injectable()
export class TaskMailsService {
  constructor(
    private readonly database: Database,
    private readonly attention: AttentionService,
    private readonly mails: MailsService,
    private readonly settings: Settings,
  ) {}

  async get(): Promise<TaskMailDto> {
    const [found] = await this.database.read<{ validUntil: string }>(
      `SELECT valid_until AS "validUntil" FROM task_mails WHERE account = $1 AND valid_until >= $2`,
      [context().account, today()],
    );
    return { weekly: found !== undefined, validUntil: found?.validUntil ?? null };
  }

  /** @throws Conflict when nobody knows where the caller gets mail */
  async put(weekly: boolean): Promise<TaskMailDto> {
    const { account, roles, language } = context();
    await this.database.query('DELETE FROM task_mails WHERE account = $1', [account]);
    if (weekly) {
      await this.mails.rememberAddressOfCaller();
      await this.database.repository(TaskMail).insert({
        account,
        roles: [...roles],
        language,
        validUntil: addDays(today(), VALID_DAYS),
      });
    }
    return this.get();
  }

  /** Queues this week's mails when it is Monday in the organisation's zone; twice on a day it does so once. */
  async sendWeekly(): Promise<void> {
    const [{ zone }] = (await this.database.query<{ zone: string }>(
      'SELECT zone FROM organisations',
    )) as [{ zone: string }];
    const day = dayOf(now(), zone);
    if (new Date(`${day}T00:00:00Z`).getUTCDay() !== MONDAY) return;
    const wanted = await this.database.query<TaskMail>(
      `SELECT account, roles, language FROM task_mails WHERE valid_until >= $1 ORDER BY account`,
      [day],
    );
    for (const { account, roles, language } of wanted) {
      const tasks = await inContext({ ...context(), zone, account, roles, language }, () =>
        this.attention.tasks(),
      );
      const letter = taskLetter(tasks, language, `${this.settings.publicUrl}/docs`);
      if (letter) await this.mails.queueForAccount('task_list', { account, language, ...letter });
    }
    await this.database.query('DELETE FROM task_mails WHERE valid_until < $1', [day]);
  }
}
