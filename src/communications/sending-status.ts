import type { MailState } from '../mail/mail-kinds.js';
import type { CommunicationStatus } from './communication-kinds.js';

type SendingStatus = Extract<CommunicationStatus, 'sending' | 'sent' | 'failed' | 'cancelled'>;

/**
 * How a message by mail stands: under way while a mail has no outcome, sent once somebody got it or may have got it,
 * else stopped or failed.
 */
export function sendingStatus(mails: Partial<Record<MailState, number>>): SendingStatus {
  const any = (...states: MailState[]): boolean => states.some((state) => (mails[state] ?? 0) > 0);
  if (any('queued', 'sending')) return 'sending';
  if (any('sent', 'unclear')) return 'sent';
  return any('cancelled') ? 'cancelled' : 'failed';
}
