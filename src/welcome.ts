import type { Settings } from './common/settings.js';
import { ROLES } from './identity/roles.js';

/** What the start prints: where to go, with which accounts and keys, and where the data are. */
export function welcome({ publicUrl, demo }: Settings, place: string): string {
  const lines = [
    '',
    `  Fasewijzer        ${publicUrl}`,
    `  Swagger UI        ${publicUrl}/docs`,
    `  Contract          ${publicUrl}/v1/openapi.json`,
    `  Data              ${place}`,
  ];
  if (demo)
    lines.push(
      '',
      '  Demo accounts     choose one at Authorize in Swagger UI; no password',
      `  Demo keys         fw_demo_<organisation>_<role>, for example fw_demo_noorderwolde_programme_manager`,
      '  Organisations     noorderwolde, zuiderdam',
      `  Roles             ${ROLES.join(', ')}`,
    );
  return [...lines, '', ''].join('\n');
}
