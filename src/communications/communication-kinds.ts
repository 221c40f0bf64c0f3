import { TEAM_ROLES } from '../projects/team-role.js';

export const CHANNELS = [
  'email',
  'intranet',
  'teams',
  'newsletter',
  'meeting',
  'lunch_session',
  'video',
  'poster',
  'manager_conversation',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** In whose name a message goes out. */
export const SENDER_ROLES = [...TEAM_ROLES, 'line_manager', 'communication_adviser'] as const;
export type SenderRole = (typeof SENDER_ROLES)[number];

/** `sending`: mails of it are under way; `failed`: none of them arrived. */
export const COMMUNICATION_STATUSES = [
  'draft',
  'scheduled',
  'sending',
  'sent',
  'failed',
  'cancelled',
] as const;
export type CommunicationStatus = (typeof COMMUNICATION_STATUSES)[number];

/** What the planner of a message can make of it; sent it becomes by sending. */
export const PLANNED_STATUSES = ['draft', 'scheduled', 'cancelled'] as const;
/** From then on a message stays as it is; one that failed reached nobody and can be mended. */
export const isOut = (status: CommunicationStatus): boolean => ['sending', 'sent'].includes(status);
export type PlannedStatus = (typeof PLANNED_STATUSES)[number];
