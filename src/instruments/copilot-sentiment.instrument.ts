import { agreementItem } from './agreement-item.js';
import type { Instrument } from './instrument.js';

const SCALE = { min: 1, max: 5 };

/** Four statements on what Copilot does for one's work, on the subjects of Microsoft's Copilot dashboard. */
export const COPILOT_SENTIMENT: Instrument = {
  kind: 'copilot_sentiment',
  version: 1,
  title: { nl: 'Werken met Copilot', en: 'Working with Copilot' },
  introduction: {
    nl: 'Geef bij elke zin aan of u het ermee eens bent.',
    en: 'Tell for each statement whether you agree.',
  },
  items: [
    agreementItem(
      'quality',
      {
        nl: 'Door Copilot wordt de kwaliteit van mijn werk beter.',
        en: 'Copilot improves the quality of my work.',
      },
      SCALE,
      'agree',
    ),
    agreementItem(
      'mental_effort',
      {
        nl: 'Met Copilot kost saai of steeds hetzelfde werk mij minder denkwerk.',
        en: 'With Copilot, dull or repetitive work takes me less mental effort.',
      },
      SCALE,
      'agree',
    ),
    agreementItem(
      'faster',
      {
        nl: 'Met Copilot ben ik sneller klaar met mijn taken.',
        en: 'With Copilot I complete tasks faster.',
      },
      SCALE,
      'agree',
    ),
    agreementItem(
      'productive',
      {
        nl: 'Met Copilot krijg ik meer werk gedaan.',
        en: 'With Copilot I am more productive.',
      },
      SCALE,
      'agree',
    ),
  ],
};
