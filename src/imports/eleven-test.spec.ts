import { describe, expect, it } from 'vitest';
import { passesElevenTest } from './eleven-test.js';

describe('passesElevenTest', () => {
  it.each(['111222333', '123456782', '999919192', ' 1234.56.782 '])('%s passes', (text) => {
    expect(passesElevenTest(text)).toBe(true);
  });

  it.each(['123456789', '999919193', '000000000', '12345678', '1234567820', '12345678a', ''])(
    '%s does not pass',
    (text) => {
      expect(passesElevenTest(text)).toBe(false);
    },
  );
});
