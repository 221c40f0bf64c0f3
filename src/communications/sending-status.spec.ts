import { describe, expect, it } from 'vitest';
import { sendingStatus } from './sending-status.js';

describe('sendingStatus', () => {
  it.each([
    [{ queued: 1, sent: 1999 }, 'sending'],
    [{ sending: 1, sent: 1999 }, 'sending'],
    [{ sent: 1, refused: 20, no_address: 3 }, 'sent'],
    [{ unclear: 1, refused: 20 }, 'sent'],
    [{ sent: 3, cancelled: 17 }, 'sent'],
    [{ cancelled: 17, refused: 2 }, 'cancelled'],
    [{ refused: 2, no_address: 1 }, 'failed'],
    [{}, 'failed'],
  ])('of %j is %s', (mails, status) => expect(sendingStatus(mails)).toBe(status));
});
