import type { MakeInstrumentDto } from './instrument.dto.js';
import { RECOMMEND, SATISFACTION } from './instruments.js';

/** An own instrument, as the contract shows it and the demo has it. */
export const EXAMPLE_INSTRUMENT: MakeInstrumentDto = {
  code: 'korte-meting',
  title: { nl: 'Korte meting', en: 'Short survey' },
  items: [
    {
      ...RECOMMEND,
      text: {
        nl: 'Hoe waarschijnlijk is het dat u de AI-assistent aanbeveelt?',
        en: 'How likely is it that you would recommend the AI assistant?',
      },
    },
    { ...SATISFACTION, text: { nl: 'Hoe tevreden bent u?', en: 'How satisfied are you?' } },
    {
      kind: 'text',
      key: 'remark',
      text: { nl: 'Opmerking', en: 'Remark' },
      skippable: true,
      maxLength: 2000,
    },
  ],
};
