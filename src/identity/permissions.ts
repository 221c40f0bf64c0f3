import type { Text } from '../common/text.js';
import { ROLES, type Role } from './roles.js';

/** `own`: only in projects on whose team the account stands. */
export type Grant = 'all' | 'own';

interface Permission {
  title: Text;
  grants: Partial<Record<Role, Grant>>;
}

const to = (...roles: Role[]): Partial<Record<Role, Grant>> =>
  Object.fromEntries(roles.map((role) => [role, 'all']));

/** Who may call which group of operations. This is the whole of it: the guard and the docs read it. */
export const PERMISSIONS = {
  read: {
    title: { nl: 'lezen', en: 'read' },
    grants: to(...ROLES),
  },
  organisation: {
    title: { nl: 'organisatie en sleutels', en: 'organisation, keys' },
    grants: to('admin'),
  },
  'organisation-evidence': {
    title: { nl: 'bewijs over Fasewijzer zelf', en: 'evidence on Fasewijzer itself' },
    grants: to('admin', 'privacy_officer'),
  },
  programmes: {
    title: { nl: "programma's, beleid, gedeeld bewijs", en: 'programmes, policy, shared evidence' },
    grants: to('admin', 'programme_manager'),
  },
  'create-projects': {
    title: { nl: 'projecten starten', en: 'create projects' },
    grants: to('admin', 'programme_manager', 'project_lead'),
  },
  projects: {
    title: {
      nl: 'een project wijzigen en alles daaronder',
      en: 'change a project and all below it',
    },
    grants: { ...to('admin', 'programme_manager'), project_lead: 'own' },
  },
  evidence: {
    title: { nl: 'bewijs', en: 'evidence' },
    grants: { ...to('admin', 'programme_manager', 'privacy_officer'), project_lead: 'own' },
  },
  submit: {
    title: {
      nl: 'indienen, terugtrekken, handmatige controles',
      en: 'submit, withdraw, manual checks',
    },
    grants: { ...to('admin', 'programme_manager'), project_lead: 'own' },
  },
  decide: {
    title: {
      nl: 'beslissen en ontheffen (nooit wat men zelf indiende)',
      en: 'decide, waive (never what one submitted)',
    },
    grants: to('sponsor'),
  },
  audiences: {
    title: { nl: 'doelgroepen en hun leden', en: 'audiences, members' },
    grants: { ...to('admin', 'programme_manager', 'hr'), project_lead: 'own' },
  },
  people: {
    title: {
      nl: 'namen van mensen, namen bij ontbrekende trainingen, mensen importeren',
      en: 'names of people, gap lists with names, people import',
    },
    grants: to('hr', 'privacy_officer'),
  },
  trainings: {
    title: {
      nl: 'cursussen, sessies, inschrijvingen, trainingsgegevens en hun import',
      en: 'courses, sessions, enrolments, records, their imports',
    },
    grants: to('admin', 'hr'),
  },
  communications: {
    title: { nl: 'communicatie', en: 'communications' },
    grants: { ...to('admin', 'programme_manager', 'communication_adviser'), project_lead: 'own' },
  },
  surveys: {
    title: { nl: 'enquêtes', en: 'surveys' },
    grants: { ...to('admin', 'programme_manager'), project_lead: 'own' },
  },
  'usage-imports': {
    title: { nl: 'gebruiksrapporten importeren', en: 'usage imports' },
    grants: to('admin', 'programme_manager', 'hr'),
  },
  share: {
    title: { nl: 'prompts, duimen, feedback', en: 'prompts, thumbs, feedback' },
    grants: to(
      'admin',
      'programme_manager',
      'project_lead',
      'sponsor',
      'hr',
      'communication_adviser',
    ),
  },
  audit: {
    title: { nl: 'audit lezen en controleren', en: 'audit read, verify' },
    grants: to('admin', 'auditor', 'privacy_officer'),
  },
  erase: {
    title: { nl: 'een persoon exporteren en wissen', en: 'export and erase a person' },
    grants: to('privacy_officer'),
  },
} as const satisfies Record<string, Permission>;

export type PermissionGroup = keyof typeof PERMISSIONS;

/** What `roles` may do in `group`; undefined: nothing. The widest grant counts. */
export function grantOf(roles: readonly string[], group: PermissionGroup): Grant | undefined {
  const grants: Partial<Record<string, Grant>> = PERMISSIONS[group].grants;
  const given = roles.map((role) => grants[role]);
  return given.includes('all') ? 'all' : given.find((grant) => grant === 'own');
}
