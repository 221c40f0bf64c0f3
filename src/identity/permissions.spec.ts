import { describe, expect, it } from 'vitest';
import { grantOf } from './permissions.js';

describe('grantOf', () => {
  it.each([
    [['admin'], 'organisation', 'all'],
    [['project_lead'], 'projects', 'own'],
    [['project_lead', 'admin'], 'projects', 'all'],
    [['sponsor'], 'decide', 'all'],
    [['admin'], 'decide', undefined],
    [['admin'], 'people', undefined],
    [['viewer'], 'read', 'all'],
    [['stranger'], 'read', undefined],
    [[], 'read', undefined],
  ] as const)('gives %j in %s: %s', (roles, group, grant) => {
    expect(grantOf(roles, group)).toBe(grant);
  });
});
