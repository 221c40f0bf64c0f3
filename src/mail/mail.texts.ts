import type { Text } from '../common/text.js';

export const NO_OWN_ADDRESS: Text = {
  nl: 'Wij weten niet waar u mail krijgt: uw aanmelding noemt geen mailadres.',
  en: 'We do not know where you get mail: your sign-in names no mail address.',
};
