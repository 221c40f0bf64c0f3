import { agreementItem } from './agreement-item.js';
import { AI_READINESS } from './ai-readiness.instrument.js';
import { COPILOT_SENTIMENT } from './copilot-sentiment.instrument.js';
import type { BuiltInKind, Instrument, ScaleItem } from './instrument.js';
import { SUS } from './sus.instrument.js';

/** Reichheld, F. F. (2003), “The one number you need to grow”, Harvard Business Review 81 (12), 46–54. */
export const RECOMMEND: ScaleItem = {
  kind: 'scale',
  key: 'recommend',
  text: {
    nl: 'Hoe waarschijnlijk is het dat u deze AI-toepassing aanbeveelt aan een vriend of collega?',
    en: 'How likely is it that you would recommend this AI application to a friend or colleague?',
  },
  skippable: true,
  min: 0,
  max: 10,
  labels: {
    min: { nl: 'Helemaal niet waarschijnlijk', en: 'Not at all likely' },
    max: { nl: 'Heel erg waarschijnlijk', en: 'Extremely likely' },
  },
  score: 'nps',
};

const NPS: Instrument = {
  kind: 'nps',
  version: 1,
  title: { nl: 'Aanbevelen (NPS)', en: 'Recommendation (NPS)' },
  introduction: null,
  items: [RECOMMEND],
};

export const SATISFACTION: ScaleItem = {
  kind: 'scale',
  key: 'satisfaction',
  text: {
    nl: 'Hoe tevreden bent u over deze AI-toepassing?',
    en: 'How satisfied are you with this AI application?',
  },
  skippable: true,
  min: 1,
  max: 5,
  labels: {
    min: { nl: 'Heel ontevreden', en: 'Very dissatisfied' },
    max: { nl: 'Heel tevreden', en: 'Very satisfied' },
  },
  score: 'csat',
};

const CSAT: Instrument = {
  kind: 'csat',
  version: 1,
  title: { nl: 'Tevredenheid (CSAT)', en: 'Satisfaction (CSAT)' },
  introduction: null,
  items: [SATISFACTION],
};

/**
 * Dixon, M., Freeman, K. and Toman, N. (2010), “Stop trying to delight your customers”, Harvard Business Review
 * 88 (7/8), 116–122. A high answer is much effort, thus bad.
 */
const CES_5: Instrument = {
  kind: 'ces_5',
  version: 1,
  title: { nl: 'Moeite, 1 tot 5 (CES)', en: 'Effort, 1 to 5 (CES)' },
  introduction: null,
  items: [
    {
      kind: 'scale',
      key: 'effort',
      text: {
        nl: 'Hoeveel moeite moest u zelf doen om uw taak met deze AI-toepassing af te krijgen?',
        en: 'How much effort did you personally have to put forth to handle your task with this AI application?',
      },
      skippable: true,
      min: 1,
      max: 5,
      labels: {
        min: { nl: 'Heel weinig moeite', en: 'Very low effort' },
        max: { nl: 'Heel veel moeite', en: 'Very high effort' },
      },
      score: 'ces_5',
    },
  ],
};

/**
 * The second version: Dixon, M., Toman, N. and DeLisi, R. (2013), The Effortless Experience. A high answer is
 * little effort, thus good.
 */
const CES_7: Instrument = {
  kind: 'ces_7',
  version: 1,
  title: { nl: 'Gemak, 1 tot 7 (CES)', en: 'Ease, 1 to 7 (CES)' },
  introduction: null,
  items: [
    agreementItem(
      'ease',
      {
        nl: 'Deze AI-toepassing maakte het mij makkelijk om mijn taak af te krijgen.',
        en: 'This AI application made it easy for me to handle my task.',
      },
      { min: 1, max: 7 },
      'ces_7',
    ),
  ],
};

/**
 * Lewis, J. R., Utesch, B. S. and Maher, D. E. (2013), “UMUX-LITE: when there's no time for the SUS”, CHI '13,
 * 2099–2102: the first and the third item of Finstad's UMUX (2010).
 */
const UMUX_LITE: Instrument = {
  kind: 'umux_lite',
  version: 1,
  title: { nl: 'Gebruiksgemak, kort (UMUX-Lite)', en: 'Ease of use, short (UMUX-Lite)' },
  introduction: {
    nl: 'Met ‘het systeem’ bedoelen wij de AI-toepassing waar deze vragen over gaan. Geef bij elke zin aan of u het ermee eens bent.',
    en: 'By ‘the system’ we mean the AI application that these questions are about. Tell for each statement whether you agree.',
  },
  items: [
    agreementItem(
      'q1',
      {
        nl: 'Dit systeem kan wat ik nodig heb.',
        en: "This system's capabilities meet my requirements.",
      },
      { min: 1, max: 7 },
      null,
    ),
    agreementItem(
      'q2',
      { nl: 'Dit systeem is makkelijk te gebruiken.', en: 'This system is easy to use.' },
      { min: 1, max: 7 },
      null,
    ),
  ],
};

/** The instruments that come with the product, by their kind: the newest version of each. */
export const INSTRUMENTS: Readonly<Record<BuiltInKind, Instrument>> = {
  nps: NPS,
  csat: CSAT,
  ces_5: CES_5,
  ces_7: CES_7,
  sus: SUS,
  umux_lite: UMUX_LITE,
  copilot_sentiment: COPILOT_SENTIMENT,
  ai_readiness: AI_READINESS,
};
