import { isInstant } from '../common/dates.js';
import { isUuid } from '../common/ids.js';
import { type Check, mapOf, valueOf } from './statement-check.js';

const isText = (value: unknown): value is string => typeof value === 'string';

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    isText(value) && pattern.test(value);

const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}]+$/iu;

/** Whether `value` is an IRI with its scheme. */
export const isIri = (value: unknown): value is string =>
  isText(value) && IRI.test(value) && (!/^https?:/i.test(value) || URL.canParse(value));

const LANGUAGE = new RegExp(
  [
    '^(?:',
    '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})',
    '(?:-[a-z]{4})?',
    '(?:-(?:[a-z]{2}|\\d{3}))?',
    '(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*',
    '(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*',
    '(?:-x(?:-[a-z0-9]{1,8})+)?',
    '|x(?:-[a-z0-9]{1,8})+',
    '|en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)',
    '|sgn-(?:be-fr|be-nl|ch-de)',
    ')$',
  ].join(''),
  'i',
);

/** Whether `value` is a well-formed language tag of RFC 5646. */
export const isLanguage = (value: unknown): value is string =>
  isText(value) && LANGUAGE.test(value) && !repeats(value.toLowerCase());

/** A variant, or a letter that begins an extension, may stand once. */
function repeats(tag: string): boolean {
  const [own = ''] = tag.split(/(?:^|-)x-/);
  const parts = own.split('-').slice(1);
  const firstExtension = parts.findIndex((part) => part.length === 1);
  const variants = (firstExtension < 0 ? parts : parts.slice(0, firstExtension)).filter((part) =>
    /^(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})$/.test(part),
  );
  const unique = [...variants, ...parts.filter((part) => part.length === 1)];
  return new Set(unique).size !== unique.length;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const DURATION = new RegExp(
  `^P(?:${NUMBER}W|(?=\\d|T)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}D)?` +
    `(?:T(?=\\d)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?)$`,
);
const FRACTION_BEFORE_THE_END = /[.,]\d+[A-Z]./;

/** Whether `value` is a duration of ISO 8601 with designators; only its last part may have a fraction. */
export const isDuration = (value: unknown): value is string =>
  isText(value) && DURATION.test(value) && !FRACTION_BEFORE_THE_END.test(value);

/** Whether `value` is a moment of RFC 3339 whose offset is known. */
export const isTimestamp = (value: unknown): value is string =>
  isText(value) && isInstant(value) && !value.endsWith('-00:00');

export const text = valueOf('not-text', isText);
export const flag = valueOf('not-a-flag', (value) => typeof value === 'boolean');
export const number = valueOf('not-a-number', Number.isFinite);
export const length = valueOf(
  'not-an-integer',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);
export const uuid = valueOf('not-a-uuid', (value) => isText(value) && isUuid(value));
export const iri = valueOf('not-an-iri', isIri);
export const language = valueOf('not-a-language', isLanguage);
export const duration = valueOf('not-a-duration', isDuration);
export const timestamp = valueOf('not-a-moment', isTimestamp);
export const version = valueOf('not-a-version', matches(/^1\.0(?:\.\d+)?$/));
export const mailbox = valueOf('not-a-mailbox', matches(/^mailto:[^\s@<>?]+@[^\s@<>?]+$/i));
export const sha1 = valueOf('not-a-sha1', matches(/^[0-9a-f]{40}$/i));
export const sha2 = valueOf(
  'not-a-sha2',
  matches(/^(?:[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i),
);
export const mediaType = valueOf(
  'not-a-media-type',
  matches(/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;.*)?$/),
);

/** One of these names, in exactly these letters. */
export const objectType = (...names: string[]): Check =>
  valueOf('not-an-object-type', (value) => names.includes(value as string));

/** Texts by language. */
export const languageMap = mapOf('not-a-language', isLanguage, text);

/** Anything by IRI. */
export const extensions = mapOf('not-an-iri', isIri, () => []);
