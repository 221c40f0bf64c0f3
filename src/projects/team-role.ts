export const TEAM_ROLES = [
  'sponsor',
  'project_lead',
  'legal_adviser',
  'privacy_officer',
  'security_officer',
  'data_specialist',
  'it_specialist',
  'business_stakeholder',
  'change_manager',
  'trainer',
  'works_council',
  'champion',
  'operations_owner',
] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];
