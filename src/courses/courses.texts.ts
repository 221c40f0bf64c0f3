import type { Text } from '../common/text.js';

export const ONE_VALIDITY: Text = {
  nl: 'Geef validityMonths of yearlyWindow, niet allebei.',
  en: 'Give validityMonths or yearlyWindow, not both.',
};

export const CONFLICTS = {
  'file-at-work': {
    nl: 'Er wordt een bestand ingelezen dat deze cursus kan noemen. Probeer het daarna nog eens.',
    en: 'A file that may name this course is being worked off. Try again after that.',
  },
} as const satisfies Record<string, Text>;

export const ONE_GROUP: Text = {
  nl: 'Geef audienceId of teamRole, niet allebei.',
  en: 'Give audienceId or teamRole, not both.',
};
