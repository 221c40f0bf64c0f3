import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context, systemContext } from '../common/context.js';
import { NotFound } from '../common/errors.js';
import { newId } from '../common/ids.js';
import { Settings } from '../common/settings.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { hashOf } from '../identity/callers.js';
import { TenantTokens } from '../identity/tenant-tokens.js';
import { StaffMonitoring } from '../projects/staff-monitoring.js';
import { CommunicationReceipt } from './communication-receipt.entity.js';
import { ConfirmationToken } from './confirmation-token.entity.js';

/** Lets the reader of a mail say that it was read: by a click, never by a picture that reports it. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly monitoring: StaffMonitoring,
    private readonly tokens: TenantTokens,
  ) {}

  /** Where readers say that they have read a mail; without a code it says that it is an example. */
  get page(): string {
    return `${this.settings.publicUrl}/confirm`;
  }

  /** A code for one mail. Whose it is, is kept only while the organisation may keep that. */
  async codeFor(communicationId: string, personId: string): Promise<string> {
    const [token] = await this.tokens.make(1);
    await this.database.repository(ConfirmationToken).insert({
      hash: hashOf(token!),
      communicationId,
      personId: (await this.monitoring.isAllowed()) ? personId : null,
      confirmedOn: null,
    });
    return token!;
  }

  /**
   * Keeps that a mail was read. Again says nothing new.
   * @throws NotFound for what is no token, or one of which nothing is kept any more
   */
  async confirm(token: string): Promise<void> {
    const tenant = await this.tokens.tenantOf(token);
    if (!tenant) throw unknownToken();
    // No entry in the audit: its moment would lead back to the reader.
    const given = systemContext(tenant.id, 'confirmReading', { isQuiet: true });
    await this.database.run(given, () => this.keep(hashOf(token)));
  }

  private async keep(hash: string): Promise<void> {
    const [organisation] = await this.database.query<{ zone: string }>(
      'SELECT zone FROM organisations',
    );
    context().zone = organisation!.zone;
    const isAllowed = await this.monitoring.isAllowed();
    const [token] = await this.database.query<{
      communicationId: string;
      personId: string | null;
    }>(
      `UPDATE confirmation_tokens SET confirmed_on = coalesce(confirmed_on, $2),
              person_id = CASE WHEN $3::boolean OR confirmed_on IS NOT NULL THEN person_id END
       WHERE hash = $1 RETURNING communication_id AS "communicationId", person_id AS "personId"`,
      [hash, today(), isAllowed],
    );
    if (!token) throw unknownToken();
    if (token.personId === null) return;
    await this.database
      .repository(CommunicationReceipt)
      .createQueryBuilder()
      .insert()
      .values({
        id: newId(),
        communicationId: token.communicationId,
        personId: token.personId,
        kind: 'confirmed',
        receivedAt: now(),
        source: 'confirmation',
        recordedAt: now(),
      })
      .orIgnore()
      .execute();
  }
}

const unknownToken = (): NotFound => NotFound.inBody('/token');
