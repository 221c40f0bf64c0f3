import { describe, expect, it } from 'vitest';
import { newCalendarToken, organisationOfToken } from './calendar-token.js';

const RANDOM = 'Ab_d-fghIjklmnopQrstuvwxyz012345';

describe('the token of a calendar', () => {
  it('names its organisation, and is another each time', () => {
    const tokens = Array.from({ length: 100 }, () => newCalendarToken('west-land'));
    expect(new Set(tokens).size).toBe(100);
    expect(new Set(tokens.map(organisationOfToken))).toEqual(new Set(['west-land']));
    expect(organisationOfToken(`fw_west_${RANDOM}`)).toBe('west');
  });

  it.each(['', 'fw_west_', `fw__${RANDOM}`, `fw_west_${RANDOM}x`, `fw_West_${RANDOM}`, RANDOM])(
    'is not %j',
    (token) => {
      expect(organisationOfToken(token)).toBeUndefined();
    },
  );
});
