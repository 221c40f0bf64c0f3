import type { MailReason, MailState } from './mail-kinds.js';

/** What came of handing one mail to the server. */
export interface Attempt {
  /** Status of the server's answer; absent when the connection ended without one. */
  status?: number;
  /** Status and enhanced code as in RFC 3463, for example `550 5.1.1`. */
  reply?: string;
  /** Whether the answer was to the sender's address: it holds for every mail. */
  isAboutSender?: boolean;
  /** Whether the text of the mail had begun to leave. */
  begun: boolean;
}

export interface Outcome {
  state: Extract<MailState, 'queued' | 'sent' | 'refused' | 'unclear'>;
  reason: MailReason | null;
  reply: string | null;
  /** The server takes no mail now: the others need not be tried. */
  isServerAway?: true;
}

/**
 * What an attempt means (RFC 5321, 4.2.1 and 4.5.4.1): 2xx is delivered to the server, 4xx may be tried again,
 * 5xx never. Without an answer after the text began to leave nobody knows; before that, nothing has left.
 */
export function sendingOutcome({ status, reply: codes, isAboutSender, begun }: Attempt): Outcome {
  const reply = codes ?? null;
  if (status === undefined)
    return begun
      ? { state: 'unclear', reason: 'connection-lost', reply }
      : { state: 'queued', reason: 'server-unreachable', reply, isServerAway: true };
  if (status < 400) return { state: 'sent', reason: null, reply };
  if (isAboutSender || status === 421)
    return { state: 'queued', reason: 'server-asks-to-wait', reply, isServerAway: true };
  if (status < 500) return { state: 'queued', reason: 'server-asks-to-wait', reply };
  return { state: 'refused', reason: 'refused-by-server', reply };
}
