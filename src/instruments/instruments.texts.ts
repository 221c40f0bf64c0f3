import type { Text } from '../common/text.js';

export const INSTRUMENT_CONFLICTS = {
  'built-in-instrument': {
    nl: 'Dit is een meegeleverd instrument. Kies een andere code.',
    en: 'This is an instrument that comes with the product. Choose another code.',
  },
} as const satisfies Record<string, Text>;
