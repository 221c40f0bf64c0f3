import type { Text } from '../common/text.js';

export const PAGE_TEXTS = {
  otherLanguage: { nl: 'English', en: 'Nederlands' },
  signOut: { nl: 'Afmelden', en: 'Sign out' },
} satisfies Record<string, Text>;
