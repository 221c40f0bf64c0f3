/** Why a column may never be stored. */
export type ForbiddenReason =
  'citizen-service-number' | 'birth-date' | 'gender' | 'health' | 'nationality' | 'phone';

/** Whole words of a header, and parts of its letters run together, by what they give away. */
const SIGNS: Record<ForbiddenReason, { words: string[]; parts: string[] }> = {
  'citizen-service-number': {
    words: ['bsn', 'sofi', 'ssn', 'nin'],
    parts: [
      'burgerservicen',
      'bsnnummer',
      'bsnnr',
      'sofinummer',
      'sofinr',
      'citizenservicen',
      'socialsecurity',
      'nationalid',
      'rijksregister',
    ],
  },
  'birth-date': {
    words: ['dob', 'age', 'leeftijd', 'birthday'],
    parts: [
      'geboortedat',
      'geboortedag',
      'geboortejaar',
      'gebdat',
      'dateofbirth',
      'birthdate',
      'yearofbirth',
      'birthyear',
    ],
  },
  gender: { words: ['sex', 'sekse', 'geslacht', 'gender'], parts: ['geslacht', 'gender'] },
  health: {
    words: ['ziek', 'sick', 'medisch', 'medical', 'handicap'],
    parts: [
      'ziekte',
      'health',
      'gezondheid',
      'verzuim',
      'sickness',
      'arbeidsongeschikt',
      'disability',
    ],
  },
  nationality: {
    words: [],
    parts: ['nationali', 'citizenship', 'ethnic', 'etnic', 'geboorteland', 'countryofbirth'],
  },
  phone: {
    words: ['tel', 'telnr', 'gsm', 'mobile', 'mobiel', 'fax', 'phone'],
    parts: ['phone', 'telefoon', 'telnr', 'mobilenumber', 'mobielnummer', 'mobielnr', 'gsmnummer'],
  },
};

/** What the header says that may not be kept; null for any other column. */
export function forbiddenReason(header: string): ForbiddenReason | null {
  const plain = header.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
  const words = plain
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const letters = plain.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  for (const [reason, signs] of Object.entries(SIGNS) as [
    ForbiddenReason,
    (typeof SIGNS)['gender'],
  ][])
    if (
      signs.words.some((word) => words.includes(word)) ||
      signs.parts.some((part) => letters.includes(part))
    )
      return reason;
  return null;
}
