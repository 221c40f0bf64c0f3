const MINUTE = 60;
const AFTER_ATTEMPT = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * 60 * MINUTE];
const LONGEST_AWAY = 5 * MINUTE;
const GIVEN_UP_AFTER_MS = 5 * 86_400_000;

/** Seconds until a mail that the server asked to wait is tried again, after so many attempts. */
export const pauseAfterAttempt = (attempts: number): number =>
  AFTER_ATTEMPT[Math.min(attempts, AFTER_ATTEMPT.length) - 1]!;

/** Seconds until a server that is away is tried again, after so many times in a row. */
export const pauseWhileAway = (times: number): number => Math.min(2 ** times, LONGEST_AWAY);

/** Whether a mail that was queued then is not tried any more (RFC 5321, 4.5.4.1: after four or five days). */
export const isGivenUp = (queuedAt: Date, at: Date): boolean =>
  at.getTime() - queuedAt.getTime() > GIVEN_UP_AFTER_MS;
