/** What a mail is: the reminder of a course, a message of a project, one to try it out, a week's tasks, a survey. */
export const MAIL_KINDS = [
  'training_reminder',
  'communication',
  'test',
  'task_list',
  'survey_invitation',
  'survey_reminder',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * How a mail stands. `sending`: handed to the server, no answer yet; `unclear`: the answer was lost, so it may
 * have arrived.
 */
export const MAIL_STATES = [
  'queued',
  'sending',
  'sent',
  'refused',
  'unclear',
  'no_address',
  'cancelled',
] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Why a mail waits, was refused or is unclear. */
export const MAIL_REASONS = [
  'refused-by-server',
  'server-asks-to-wait',
  'server-unreachable',
  'gave-up',
  'not-an-address',
  'connection-lost',
  'sender-stopped',
] as const;
export type MailReason = (typeof MAIL_REASONS)[number];
