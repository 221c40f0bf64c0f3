import { Injectable } from '@nestjs/common';
import { context } from '../common/context.js';
import { type Day, endOfDay } from '../common/dates.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import type { Monitoring } from '../organisations/monitoring.js';
import { type ConsentVersion, monitoringConsent } from './monitoring-consent.js';

/** Whether the organisation may keep something about single people: use, confirmations, attendance. */
@Injectable()
export class StaffMonitoring {
  constructor(private readonly database: Database) {}

  async isAllowed(day: Day = today()): Promise<boolean> {
    return (await this.on(day)).allowed;
  }

  /** How it stood at a moment: later evidence changes nothing of it. */
  async wasAllowed(day: Day, at: Date): Promise<boolean> {
    return (await this.on(day, at)).allowed;
  }

  /** How it stood on `day`, by what was recorded by the end of that day. */
  async on(
    day: Day = today(),
    recordedBy: Date = endOfDay(day, context().zone),
  ): Promise<Monitoring> {
    const versions = await this.database.read<ConsentVersion & Record<string, unknown>>(
      `SELECT kind, version_number AS "versionNumber", verdict, residual_risk AS "residualRisk",
         valid_from AS "validFrom", valid_until AS "validUntil"
       FROM evidence WHERE project_id IS NULL AND programme_id IS NULL AND recorded_at <= $1`,
      [recordedBy],
    );
    return monitoringConsent(versions, day);
  }
}
