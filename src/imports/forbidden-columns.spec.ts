import { describe, expect, it } from 'vitest';
import { forbiddenReason } from './forbidden-columns.js';

describe('forbiddenReason', () => {
  it.each([
    ['BSN', 'citizen-service-number'],
    ['bsn_nummer', 'citizen-service-number'],
    ['BSNnummer', 'citizen-service-number'],
    ['Burgerservicenummer', 'citizen-service-number'],
    ['Sofi-nummer', 'citizen-service-number'],
    ['PersonBSN', 'citizen-service-number'],
    ['DateOfBirth', 'birth-date'],
    ['Geboortedatum', 'birth-date'],
    ['Birth date', 'birth-date'],
    ['Leeftijd', 'birth-date'],
    ['Gender', 'gender'],
    ['Geslacht', 'gender'],
    ['Sex', 'gender'],
    ['Ziekteverzuim', 'health'],
    ['health_status', 'health'],
    ['Nationaliteit', 'nationality'],
    ['Nationality', 'nationality'],
    ['Mobile', 'phone'],
    ['Phone', 'phone'],
    ['Telefoon werk', 'phone'],
    ['Mobiel', 'phone'],
    ['MobilePhoneNumber', 'phone'],
    ['Tel.', 'phone'],
  ])('%s gives away %s', (header, reason) => {
    expect(forbiddenReason(header)).toBe(reason);
  });

  it.each([
    'EmployeeId',
    'BirthName',
    'FirstName',
    'Mail',
    'Department',
    'Hotel',
    'Language',
    'Essex',
    '',
  ])('%s gives nothing away', (header) => {
    expect(forbiddenReason(header)).toBeNull();
  });
});
