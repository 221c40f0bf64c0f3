import type { Fault } from '../common/errors.js';
import type { Text } from '../common/text.js';

export const IDENTIFIER_KINDS = ['mail', 'account', 'mbox_sha1sum', 'openid', 'other'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** A name of a person, as it is kept and compared. */
export interface Identifier {
  kind: IdentifierKind;
  value: string;
  /** Of an account only. */
  homePage: string | null;
}

export interface GivenIdentifier {
  kind: IdentifierKind;
  value: string;
  homePage?: string | null;
}

const FORMS: Partial<Record<IdentifierKind, { pattern: RegExp; detail: Text }>> = {
  mail: {
    pattern: /^[^\s@<>]+@[^\s@<>]+$/,
    detail: { nl: 'Een mailadres.', en: 'A mail address.' },
  },
  mbox_sha1sum: {
    pattern: /^[0-9a-f]{40}$/i,
    detail: {
      nl: 'De SHA-1 van mailto: met het mailadres, 40 hexadecimale cijfers.',
      en: 'The SHA-1 of mailto: with the mail address, 40 hexadecimal digits.',
    },
  },
  openid: {
    pattern: /^[a-z][a-z0-9+.-]*:\S+$/i,
    detail: { nl: 'Een adres met schema.', en: 'An address with its scheme.' },
  },
};

const HOME_PAGE: Text = {
  nl: 'Een account heeft het adres van zijn systeem, met schema; andere soorten hebben dat niet.',
  en: 'An account has the address of its system, with scheme; other kinds have none.',
};

/** What is wrong with an identifier, by its kind. */
export function identifierFaults({ kind, value, homePage = null }: GivenIdentifier): Fault[] {
  const form = FORMS[kind];
  const isAccount = kind === 'account';
  const hasHomePage = homePage !== null && FORMS.openid!.pattern.test(homePage);
  return [
    ...(form && !form.pattern.test(value.trim())
      ? [{ in: 'body', location: '/value', code: 'not-valid', detail: form.detail } as const]
      : []),
    ...(isAccount === hasHomePage && (isAccount || homePage === null)
      ? []
      : [{ in: 'body', location: '/homePage', code: 'not-valid', detail: HOME_PAGE } as const]),
  ];
}

/** The identifier as it is kept: capitals of mail addresses and hashes mean nothing. */
export function keptIdentifier({ kind, value, homePage = null }: GivenIdentifier): Identifier {
  const hasNoCapitals = kind === 'mail' || kind === 'mbox_sha1sum';
  const trimmed = value.trim();
  return { kind, value: hasNoCapitals ? trimmed.toLowerCase() : trimmed, homePage };
}
