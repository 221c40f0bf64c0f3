import type { Text } from './text.js';

/** Title of each problem by its code; a code without one takes that of its status. */
export const PROBLEM_TITLES: Record<string, Text> = {
  400: { nl: 'De invoer klopt niet', en: 'The input is not valid' },
  401: { nl: 'Niet aangemeld', en: 'Not signed in' },
  403: { nl: 'Niet toegestaan', en: 'Not allowed' },
  404: { nl: 'Niet gevonden', en: 'Not found' },
  405: { nl: 'Deze methode kan hier niet', en: 'This method is not possible here' },
  406: { nl: 'Dit formaat leveren wij niet', en: 'We do not deliver this format' },
  409: { nl: 'Dat kan nu niet', en: 'That is not possible now' },
  412: { nl: 'Intussen gewijzigd', en: 'Changed meanwhile' },
  413: { nl: 'Te groot', en: 'Too large' },
  415: { nl: 'Dit formaat lezen wij niet', en: 'We do not read this format' },
  429: { nl: 'Te veel verzoeken', en: 'Too many requests' },
  500: { nl: 'Het ging bij ons mis', en: 'It went wrong on our side' },
  503: { nl: 'Even niet bereikbaar', en: 'Away for a moment' },
  'login-failed': { nl: 'Aanmelden lukte niet', en: 'Signing in failed' },
};

/** Detail of what the protocol refuses, by status. */
export const PROTOCOL_DETAILS: Record<number, Text> = {
  400: { nl: 'Het verzoek is niet te lezen.', en: 'The request cannot be read.' },
  404: { nl: 'Dit adres bestaat niet.', en: 'This address does not exist.' },
  413: { nl: 'Het verzoek is groter dan mag.', en: 'The request is larger than allowed.' },
  415: {
    nl: 'Stuur application/json, of multipart/form-data waar een bestand hoort.',
    en: 'Send application/json, or multipart/form-data where a file belongs.',
  },
  500: {
    nl: 'Er ging bij ons iets mis; er is niets opgeslagen.',
    en: 'Something went wrong on our side; nothing was stored.',
  },
};

/** Detail of the faults that no single primitive words itself. */
export const FAULT_DETAILS: Record<string, Text> = {
  required: { nl: 'Dit veld is verplicht.', en: 'This field is required.' },
  'unknown-field': {
    nl: 'Dit veld bestaat niet of wordt door de dienst zelf bepaald.',
    en: 'This field does not exist or is decided by the service itself.',
  },
  'not-found': { nl: 'Dit bestaat hier niet.', en: 'This does not exist here.' },
  'not-an-object': { nl: 'Een JSON-object.', en: 'A JSON object.' },
  'not-an-id': { nl: 'Een id of een code.', en: 'An id or a code.' },
  'not-valid': { nl: 'Deze waarde mag niet.', en: 'This value is not allowed.' },
  'before-start': {
    nl: 'Het einde ligt voor het begin.',
    en: 'The end lies before the beginning.',
  },
  'in-future': {
    nl: 'Een dag tot en met vandaag, of een moment tot nu.',
    en: 'A day up to and including today, or a moment up to now.',
  },
};
