import { agreementItem } from './agreement-item.js';
import type { Instrument } from './instrument.js';

const SCALE = { min: 1, max: 5 };

/** How ready people are to work with AI: asked before the go-live, and again to see what changed. */
export const AI_READINESS: Instrument = {
  kind: 'ai_readiness',
  version: 1,
  title: { nl: 'Klaar voor AI', en: 'Ready for AI' },
  introduction: {
    nl: 'Geef bij elke zin aan of u het ermee eens bent. Er is geen goed of fout antwoord.',
    en: 'Tell for each statement whether you agree. No answer is right or wrong.',
  },
  items: [
    agreementItem(
      'knowledge',
      {
        nl: 'Ik weet genoeg over AI om het in mijn werk te gebruiken.',
        en: 'I know enough about AI to use it in my work.',
      },
      SCALE,
      'agree',
    ),
    agreementItem(
      'trust',
      {
        nl: 'Ik vertrouw erop dat onze organisatie AI op een goede manier gebruikt.',
        en: 'I trust our organisation to use AI in a good way.',
      },
      SCALE,
      'agree',
    ),
    agreementItem(
      'expectation',
      {
        nl: 'Ik verwacht dat AI mij helpt in mijn werk.',
        en: 'I expect AI to help me in my work.',
      },
      SCALE,
      'agree',
    ),
    agreementItem(
      'worry',
      {
        nl: 'Ik maak mij zorgen over wat AI met mijn werk doet.',
        en: 'I worry about what AI will do to my work.',
      },
      SCALE,
      'agree',
    ),
    agreementItem(
      'manager_support',
      {
        nl: 'Mijn leidinggevende helpt mij om met AI te leren werken.',
        en: 'My manager supports me in learning to work with AI.',
      },
      SCALE,
      'agree',
    ),
    {
      kind: 'choice',
      key: 'used_last_4_weeks',
      text: {
        nl: 'Hebt u in de laatste vier weken AI gebruikt in uw werk?',
        en: 'Have you used AI in your work in the last four weeks?',
      },
      skippable: true,
      choices: [
        { key: 'yes', text: { nl: 'Ja', en: 'Yes' } },
        { key: 'no', text: { nl: 'Nee', en: 'No' } },
      ],
    },
  ],
};
