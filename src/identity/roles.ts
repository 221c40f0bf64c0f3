import type { Text } from '../common/text.js';

export const ROLES = [
  'admin',
  'programme_manager',
  'project_lead',
  'sponsor',
  'hr',
  'communication_adviser',
  'viewer',
  'auditor',
  'privacy_officer',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Record<Role, Text> = {
  admin: { nl: 'beheerder', en: 'administrator' },
  programme_manager: { nl: 'programmamanager', en: 'programme manager' },
  project_lead: { nl: 'projectleider', en: 'project lead' },
  sponsor: { nl: 'opdrachtgever', en: 'sponsor' },
  hr: { nl: 'HR', en: 'HR' },
  communication_adviser: { nl: 'communicatieadviseur', en: 'communication adviser' },
  viewer: { nl: 'meelezer', en: 'viewer' },
  auditor: { nl: 'auditor', en: 'auditor' },
  privacy_officer: { nl: 'functionaris gegevensbescherming', en: 'privacy officer' },
};
