import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';

/** Remembers when each message was planned and how it stood, so that a plan can be judged as of a past day. */
@Injectable()
export class CommunicationChanges {
  constructor(private readonly database: Database) {}

  /** Notes how the messages stand now, in the transaction of the change. */
  async remember(ids: readonly string[]): Promise<void> {
    const at = now();
    await this.database.query(
      `UPDATE communication_changes change SET superseded_at = $2
       FROM communications communication
       WHERE change.communication_id = ANY ($1) AND change.superseded_at IS NULL
         AND communication.id = change.communication_id
         AND (change.planned_at, change.status) IS DISTINCT FROM (communication.planned_at, communication.status)`,
      [ids, at],
    );
    await this.database.query(
      `INSERT INTO communication_changes (id, communication_id, planned_at, status, recorded_at)
       SELECT made.id, communication.id, communication.planned_at, communication.status, $3
       FROM unnest($1::uuid[], $2::uuid[]) AS made (communication_id, id)
       JOIN communications communication ON communication.id = made.communication_id
       WHERE NOT EXISTS (SELECT FROM communication_changes change
         WHERE change.communication_id = communication.id AND change.superseded_at IS NULL)`,
      [ids, ids.map(() => newId()), at],
    );
  }

  /** Drops what is known of a message that never went out. */
  async forget(id: string): Promise<void> {
    await this.database.query('DELETE FROM communication_changes WHERE communication_id = $1', [
      id,
    ]);
  }
}
