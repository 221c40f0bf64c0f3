import { describe, expect, it } from 'vitest';
import { EXAMPLE_INSTRUMENT } from '../instruments/example-instrument.js';
import type { Instrument, Item } from '../instruments/instrument.js';
import { answerColumns } from './answer-columns.js';
import type { ImportedSurvey } from './imported-survey.js';

const remark = EXAMPLE_INSTRUMENT.items[2]!;
const phone: Item = {
  kind: 'choice',
  key: 'phone',
  text: { nl: 'Gebruikt u de app op uw telefoon?', en: 'Do you use the app on your phone?' },
  skippable: true,
  choices: [
    { key: 'yes', text: { nl: 'Ja', en: 'Yes' } },
    { key: 'no', text: { nl: 'Nee', en: 'No' } },
  ],
};

const survey = (items: readonly Item[], given: Partial<ImportedSurvey> = {}): ImportedSurvey => ({
  id: 'id',
  version: 1,
  instrument: { kind: 'custom', version: 1, items } as unknown as Instrument,
  unasked: [],
  breakdown: 'none',
  departments: [],
  knownDepartments: [],
  ...given,
});

const columnsOf = (
  headers: string[],
  items: Record<string, string>,
  of: ImportedSurvey = survey([...EXAMPLE_INSTRUMENT.items, phone]),
) => {
  const { columns, faults } = answerColumns({ headers, items: new Map(Object.entries(items)) }, of);
  return {
    columns: Object.entries(columns).map(([key, { header, isOwnWords }]) =>
      [key, header, ...(isOwnWords ? ['own words'] : [])].join(' < '),
    ),
    faults: faults.map(({ location, code }) => `${location} ${code}`),
  };
};

describe('answerColumns', () => {
  it('are those that items names, whatever their capitals', () => {
    expect(
      columnsOf(['Id', 'NPS', 'Opmerking'], { ' nps': 'recommend', Opmerking: 'remark' }),
    ).toEqual({
      columns: ['recommend < nps', 'remark < Opmerking < own words'],
      faults: [],
    });
  });

  it('leave out remarks that the survey does not ask', () => {
    const of = survey(EXAMPLE_INSTRUMENT.items.slice(0, 2), { unasked: [remark] });
    expect(columnsOf(['NPS', 'Tekst'], { NPS: 'recommend', Tekst: 'remark' }, of)).toEqual({
      columns: ['recommend < NPS'],
      faults: [],
    });
    expect(columnsOf(['NPS', 'Tekst'], { Tekst: 'remark' }, of).faults).toEqual([
      '/options/items required',
    ]);
  });

  it('have the department beside them where the survey has that breakdown', () => {
    const of = survey(EXAMPLE_INSTRUMENT.items, { breakdown: 'department' });
    expect(columnsOf(['NPS', 'Afdeling'], { NPS: 'recommend' }, of).columns).toEqual([
      'recommend < NPS',
      'Afdeling < ',
    ]);
    expect(columnsOf(['afdeling'], { afdeling: 'recommend' }, of).columns).toEqual([
      'recommend < afdeling',
    ]);
  });

  it('name every fault at once', () => {
    expect(
      columnsOf(['NPS', 'A/B', '__proto__', 'constructor'], {
        NPS: 'recommend',
        nps: 'satisfaction',
        'A/B': 'satisfaction',
        Weg: 'remark',
        ['__proto__']: 'nothing',
        constructor: 'constructor',
        '': 'phone',
      }).faults,
    ).toEqual([
      '/options/items/nps given-twice',
      '/options/items/A~1B given-twice',
      '/options/items/Weg missing-column',
      '/options/items/__proto__ unknown-item',
      '/options/items/constructor unknown-item',
      '/options/items/ missing-column',
    ]);
  });

  it('are never those that may not be kept, unless that is what the question asks', () => {
    expect(
      columnsOf(['BSN', 'Geboortedatum'], { BSN: 'recommend', Geboortedatum: 'remark' }).faults,
    ).toEqual([
      '/options/items/BSN forbidden-column',
      '/options/items/Geboortedatum forbidden-column',
    ]);
    const { nl } = phone.text;
    expect(columnsOf([nl], { [nl]: 'phone' }).faults).toEqual([]);
    expect(columnsOf(['Telefoon'], { Telefoon: 'phone' }).faults).toEqual([
      '/options/items/Telefoon forbidden-column',
    ]);
  });
});
