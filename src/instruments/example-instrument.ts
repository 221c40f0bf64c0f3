import type { MakeInstrumentDto } from './instrument.dto.js';

/** An own instrument, as the contract shows it and the demo has it. */
export const EXAMPLE_INSTRUMENT: MakeInstrumentDto = {
  code: 'korte-meting',
  title: { nl: 'Korte meting', en: 'Short survey' },
  items: [
    {
      kind: 'scale',
      key: 'recommend',
      text: {
        nl: 'Hoe waarschijnlijk is het dat u de AI-assistent aanbeveelt?',
        en: 'How likely is it that you would recommend the AI assistant?',
      },
      skippable: true,
      min: 0,
      max: 10,
      labels: {
        min: { nl: 'Helemaal niet waarschijnlijk', en: 'Not at all likely' },
        max: { nl: 'Heel erg waarschijnlijk', en: 'Extremely likely' },
      },
      score: 'nps',
    },
    {
      kind: 'scale',
      key: 'satisfaction',
      text: { nl: 'Hoe tevreden bent u?', en: 'How satisfied are you?' },
      skippable: true,
      min: 1,
      max: 5,
      labels: {
        min: { nl: 'Heel ontevreden', en: 'Very dissatisfied' },
        max: { nl: 'Heel tevreden', en: 'Very satisfied' },
      },
      score: 'csat',
    },
    {
      kind: 'text',
      key: 'remark',
      text: { nl: 'Opmerking', en: 'Remark' },
      skippable: true,
      maxLength: 2000,
    },
  ],
};
