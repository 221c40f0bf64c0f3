import type { Instrument, TextItem } from '../instruments/instrument.js';

/** The question for remarks where an instrument has none of its own. */
const REMARK: TextItem = {
  kind: 'text',
  key: 'remark',
  text: {
    nl: 'Wilt u nog iets opmerken?',
    en: 'Is there anything that you want to remark?',
  },
  skippable: true,
  maxLength: 2000,
};

/**
 * The instrument as a survey asks it: open text only where the survey asks remarks. Undefined when nothing would be
 * left to ask.
 */
export function askedInstrument(
  instrument: Instrument,
  asksComments: boolean,
): Instrument | undefined {
  const closed = instrument.items.filter(({ kind }) => kind !== 'text');
  const open = instrument.items.filter(({ kind }) => kind === 'text');
  if (asksComments)
    return { ...instrument, items: open.length > 0 ? instrument.items : [...closed, REMARK] };
  return closed.length === 0 ? undefined : { ...instrument, items: closed };
}
