import type { Language, Text } from '../common/text.js';
import { PERMISSIONS, type PermissionGroup } from '../identity/permissions.js';
import { ROLE_NAMES, ROLES } from '../identity/roles.js';
import { WHO } from './contract.texts.js';
import type { Access } from './handlers.js';

/** Who may call an operation, as one line of Markdown. */
export function whoMay({ open, group }: Access, language: Language, told?: Text): string {
  const who = told
    ? told[language]
    : open || group === undefined
      ? WHO.open[language]
      : rolesOf(group, language);
  return `**${WHO.may[language]}:** ${who}.`;
}

function rolesOf(group: PermissionGroup, language: Language): string {
  const { grants } = PERMISSIONS[group];
  const named = ROLES.flatMap((role) => {
    const grant = (grants as Partial<Record<string, string>>)[role];
    if (grant === undefined) return [];
    const name = ROLE_NAMES[role][language];
    return grant === 'own' ? [`${name} (${WHO.own[language]})`] : [name];
  });
  return named.length === ROLES.length ? WHO.everybody[language] : named.join(', ');
}
