import type { Text } from '../common/text.js';

export const PAGE_TEXTS = {
  otherLanguage: { nl: 'English', en: 'Nederlands' },
  signOut: { nl: 'Afmelden', en: 'Sign out' },
  again: { nl: 'Probeer het opnieuw', en: 'Try again' },
  reference: { nl: 'Kenmerk voor de beheerder', en: 'Reference for the administrator' },
} satisfies Record<string, Text>;
