import type { Database } from '../database/database.js';
import type { PersonDataPart } from '../people/person-data.js';

/** Which messages a person attended or confirmed. After erasure they count on, of somebody who leads to nobody. */
export const receivedMessages = (database: Database): PersonDataPart => ({
  name: 'received-messages',
  export: ({ id }) =>
    database.query(
      `SELECT communication.title_nl AS title, receipt.kind, receipt.received_at AS "receivedAt", receipt.source
       FROM communication_receipts receipt JOIN communications communication
         ON communication.id = receipt.communication_id
       WHERE receipt.person_id = $1 ORDER BY receipt.received_at, receipt.id`,
      [id],
    ),
  async erase({ id }) {
    await database.query(
      'DELETE FROM confirmation_tokens WHERE person_id = $1 AND confirmed_on IS NULL',
      [id],
    );
  },
});
