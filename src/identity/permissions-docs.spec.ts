import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { type Grant, PERMISSIONS } from './permissions.js';
import { ROLE_NAMES, ROLES } from './roles.js';

const PAGE = '../../docs/permissions.md';
const MARKS: Record<Grant, string> = { all: '✔', own: 'own' };

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const rights = Object.entries(PERMISSIONS).map(([group, { title, grants }]) => {
  const given: Partial<Record<string, Grant>> = grants;
  const marks = ROLES.map((role) => given[role]).map((grant) => (grant ? MARKS[grant] : ''));
  return [`\`${group}\``, title.en, ...marks];
});

const names = ROLES.map((role) => [`\`${role}\``, ROLE_NAMES[role].en, ROLE_NAMES[role].nl]);

const page = `# Who may do what

This page is \`src/identity/permissions.ts\`, the only place where rights are given; the guard reads the
same table. \`npx vitest run src/identity -u\` writes the page, and a test fails when it lags behind.

${table(['group', 'operations', ...ROLES], rights)}

_own_: only in projects on whose team the account stands; whoever starts a project stands on its team.
\`read\` is everything but keys, names of people, training records, imports and the audit. Rights on an
import follow its profile. Nobody decides on a gate that the same account submitted. Where a cell is
empty the answer is 403.

## Roles

${table(['role', 'en', 'nl'], names)}
`;

describe('docs/permissions.md', () => {
  it('is the table of permissions', async () => {
    await expect(await format(page, { parser: 'markdown' })).toMatchFileSnapshot(PAGE);
  });
});
