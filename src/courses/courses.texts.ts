import type { Text } from '../common/text.js';

export const ONE_VALIDITY: Text = {
  nl: 'Geef validityMonths of yearlyWindow, niet allebei.',
  en: 'Give validityMonths or yearlyWindow, not both.',
};

export const ONE_GROUP: Text = {
  nl: 'Geef audienceId of teamRole, niet allebei.',
  en: 'Give audienceId or teamRole, not both.',
};
