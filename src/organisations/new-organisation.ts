import type { Fault } from '../common/errors.js';
import { isZone } from '../common/input.js';
import { LANGUAGES, type Language, type Text } from '../common/text.js';
import { IDENTIFIER_SCHEMES, ORGANISATION_TYPES } from './organisation-type.js';

export interface NewOrganisation {
  /** Kebab-case; stands in its API keys. */
  code: string;
  name: string;
  identifierScheme: string;
  identifier: string;
  type: string;
  zone: string;
  language: Language;
  hrAccountHomePage: string | null;
  createdAt?: Date;
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is wrong with it; locations are pointers to the fields. */
export function newOrganisationFaults(given: NewOrganisation): Fault[] {
  const { code, name, identifierScheme, type, zone, language } = given;
  const holds: [keyof NewOrganisation, boolean, Text][] = [
    // `demo` would look like a demo key's.
    ['code', KEBAB.test(code) && code.length <= 40 && code !== 'demo', CODE],
    ['name', name.trim() !== '' && name.length <= 200, NAME],
    [
      'identifierScheme',
      IDENTIFIER_SCHEMES.some((one) => one === identifierScheme),
      oneOf(IDENTIFIER_SCHEMES),
    ],
    ['type', ORGANISATION_TYPES.some((one) => one === type), oneOf(ORGANISATION_TYPES)],
    ['zone', isZone(zone), ZONE],
    ['language', LANGUAGES.includes(language), oneOf(LANGUAGES)],
  ];
  return holds.flatMap(([field, isValid, detail]) =>
    isValid ? [] : [{ in: 'body' as const, location: `/${field}`, code: 'not-valid', detail }],
  );
}

const CODE = {
  nl: 'Kleine letters, cijfers en koppeltekens, hoogstens 40, en niet demo.',
  en: 'Lower-case letters, digits and hyphens, at most 40, and not demo.',
};
const NAME = { nl: 'Tekst van 1 tot 200 tekens.', en: 'Text of 1 to 200 characters.' };
const ZONE = {
  nl: 'Een tijdzone zoals Europe/Amsterdam.',
  en: 'A time zone such as Europe/Amsterdam.',
};
const oneOf = (values: readonly string[]): Text => ({
  nl: `Een van: ${values.join(', ')}.`,
  en: `One of: ${values.join(', ')}.`,
});
