import { describe, expect, it } from 'vitest';
import { type Attempt, sendingOutcome } from './sending-outcome.js';

describe('sendingOutcome', () => {
  it.each<[string, Attempt, string, string | null, boolean]>([
    ['accepted', { status: 250, begun: true }, 'sent', null, false],
    ['no such mailbox', { status: 550, begun: false }, 'refused', 'refused-by-server', false],
    ['a text that is refused', { status: 554, begun: true }, 'refused', 'refused-by-server', false],
    ['greylisted', { status: 451, begun: false }, 'queued', 'server-asks-to-wait', false],
    ['a full disk', { status: 452, begun: true }, 'queued', 'server-asks-to-wait', false],
    ['a server that closes', { status: 421, begun: true }, 'queued', 'server-asks-to-wait', true],
    [
      'a sender that it does not take',
      { status: 550, isAboutSender: true, begun: false },
      'queued',
      'server-asks-to-wait',
      true,
    ],
    ['lost before the text', { begun: false }, 'queued', 'server-unreachable', true],
    ['lost after the text began', { begun: true }, 'unclear', 'connection-lost', false],
  ])('of %s', (_what, attempt, state, reason, isAway) => {
    const outcome = sendingOutcome(attempt);
    expect(outcome).toMatchObject({ state, reason });
    expect(outcome.isServerAway ?? false).toBe(isAway);
  });

  it('keeps the codes of the answer', () => {
    expect(sendingOutcome({ status: 550, reply: '550 5.1.1', begun: false }).reply).toBe(
      '550 5.1.1',
    );
  });
});
