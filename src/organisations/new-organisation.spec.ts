import { describe, expect, it } from 'vitest';
import { type NewOrganisation, newOrganisationFaults } from './new-organisation.js';

const GOOD: NewOrganisation = {
  code: 'noorderwolde',
  name: 'Gemeente Noorderwolde',
  identifierScheme: 'tooi',
  identifier: 'gm9901',
  type: 'municipality',
  zone: 'Europe/Amsterdam',
  language: 'nl',
  hrAccountHomePage: null,
};

describe('newOrganisationFaults', () => {
  it('finds nothing in what is right', () => {
    expect(newOrganisationFaults(GOOD)).toEqual([]);
  });

  it.each([
    ['code', 'demo'],
    ['code', 'Noorder Wolde'],
    ['name', ' '],
    ['identifierScheme', 'kvk'],
    ['type', 'club'],
    ['zone', 'Europe/Noorderwolde'],
    ['language', 'fr'],
  ])('names %s when it is %s', (field, value) => {
    const faults = newOrganisationFaults({ ...GOOD, [field]: value });
    expect(faults.map(({ location }) => location)).toEqual([`/${field}`]);
  });
});
