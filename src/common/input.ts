import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { isDay, isInstant } from './dates.js';
import type { Text } from './text.js';

/**
 * What a fault of one primitive tells the caller. Carried as JSON in class-validator's message: its
 * `contexts` are lost for everything but lists.
 */
export interface FaultContext {
  code: string;
  detail: Text;
}

const primitive = (
  code: string,
  detail: Text,
  holds: (value: unknown) => boolean,
  schema: ApiPropertyOptions = {},
  each = false,
): PropertyDecorator =>
  applyDecorators(
    ValidateBy(
      { name: code, validator: { validate: holds } },
      { each, message: JSON.stringify({ code, detail } satisfies FaultContext) },
    ),
    ApiProperty(schema),
  );

/** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
export const isCleanText = (value: unknown): value is string =>
  typeof value === 'string' && !value.includes('\0') && value.isWellFormed();

/** Text of 1 to `max` characters; several lines allowed. */
export function FreeText({
  max = 4000,
  min = 1,
}: { max?: number; min?: number } = {}): PropertyDecorator {
  return primitive(
    'not-text',
    {
      nl: `Tekst van ${min} tot ${max} tekens.`,
      en: `Text of ${min} to ${max} characters.`,
    },
    (value) => isCleanText(value) && value.trim().length >= min && value.length <= max,
    { type: String, minLength: min, maxLength: max },
  );
}

/** One line of 1 to `max` characters. */
export function Line({ max = 200 }: { max?: number } = {}): PropertyDecorator {
  return primitive(
    'not-a-line',
    {
      nl: `Eén regel tekst van 1 tot ${max} tekens.`,
      en: `One line of text of 1 to ${max} characters.`,
    },
    (value) => isLine(value, max),
    { type: String, minLength: 1, maxLength: max },
  );
}

/** Control characters, line separators, and what turns the direction of the text around it. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

const isLine = (value: unknown, max: number): boolean =>
  isCleanText(value) && value.trim().length > 0 && value.length <= max && !CONTROL.test(value);

/** A list of 0 to `max` different lines. */
export function Lines({ max = 100, length = 200, min = 0 } = {}): PropertyDecorator {
  return applyDecorators(
    primitive(
      'not-a-list',
      {
        nl: `Een lijst van ${min} tot ${max} regels tekst.`,
        en: `A list of ${min} to ${max} lines of text.`,
      },
      (value) =>
        Array.isArray(value) &&
        value.length >= min &&
        value.length <= max &&
        value.every((line) => isLine(line, length)),
      {
        type: 'array',
        minItems: min,
        maxItems: max,
        items: { type: 'string', minLength: 1, maxLength: length },
      },
    ),
  );
}

/** The web address of a document: http or https. */
export function WebAddress(): PropertyDecorator {
  return primitive(
    'not-an-address',
    {
      nl: 'Een webadres dat met http:// of https:// begint, hoogstens 2000 tekens.',
      en: 'A web address that begins with http:// or https://, at most 2000 characters.',
    },
    (value) =>
      isLine(value, 2000) && URL.canParse(value as string) && /^https?:\/\//i.test(value as string),
    { type: String, format: 'uri', maxLength: 2000 },
  );
}

const CODE = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$/;

/** Whether `value` can be an id or a code in a path. */
export const isIdOrCode = (value: unknown): value is string =>
  typeof value === 'string' && CODE.test(value);

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A code in kebab-case, for example `copilot-pilot`; never the form of an id. */
export function KebabCode(): PropertyDecorator {
  return primitive(
    'not-a-code',
    {
      nl: 'Kleine letters, cijfers en koppeltekens, 2 tot 64 tekens.',
      en: 'Lower-case letters, digits and hyphens, 2 to 64 characters.',
    },
    (value) =>
      typeof value === 'string' &&
      value.length >= 2 &&
      value.length <= 64 &&
      KEBAB.test(value) &&
      !looksLikeId(value),
    { type: String, pattern: KEBAB.source, minLength: 2, maxLength: 64 },
  );
}

const looksLikeId = (value: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/i.test(value);

/** A code of another system, for example `AI-BASIS`; never the form of an id. */
export function Code(): PropertyDecorator {
  return primitive(
    'not-a-code',
    {
      nl: 'Letters, cijfers, punten, koppeltekens en onderstrepingstekens, 1 tot 64 tekens.',
      en: 'Letters, digits, dots, hyphens and underscores, 1 to 64 characters.',
    },
    (value) => isIdOrCode(value) && !looksLikeId(value),
    { type: String, pattern: CODE.source, maxLength: 64 },
  );
}

/** Points at something by its id or its code. */
export function IdOrCode(): PropertyDecorator {
  return primitive('not-an-id', { nl: 'Een id of een code.', en: 'An id or a code.' }, isIdOrCode, {
    type: String,
    pattern: CODE.source,
    maxLength: 64,
  });
}

/** A whole number from `min` to `max`. */
export function Int(min: number, max: number): PropertyDecorator {
  return primitive(
    'not-an-integer',
    {
      nl: `Een geheel getal van ${min} tot en met ${max}.`,
      en: `A whole number from ${min} to ${max}.`,
    },
    (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
    { type: 'integer', minimum: min, maximum: max },
  );
}

/** A number from `min` to `max`. */
export function Decimal(min: number, max: number): PropertyDecorator {
  return primitive(
    'not-a-number',
    { nl: `Een getal van ${min} tot en met ${max}.`, en: `A number from ${min} to ${max}.` },
    (value) => Number.isFinite(value) && (value as number) >= min && (value as number) <= max,
    { type: 'number', minimum: min, maximum: max },
  );
}

/** A whole number in a query. */
export function QueryInt(min: number, max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    Int(min, max),
  );
}

/** True or false. */
export function Flag(): PropertyDecorator {
  return primitive(
    'not-a-flag',
    { nl: 'true of false.', en: 'true or false.' },
    (value) => typeof value === 'boolean',
    { type: Boolean },
  );
}

/** A day that exists, as yyyy-MM-dd. */
export function DateOnly(): PropertyDecorator {
  return primitive(
    'not-a-date',
    {
      nl: 'Een datum die bestaat, als jjjj-mm-dd.',
      en: 'A date that exists, as yyyy-MM-dd.',
    },
    (value) => typeof value === 'string' && isDay(value),
    { type: String, format: 'date' },
  );
}

/** A day of every year, as MM-dd. */
export function MonthDay(): PropertyDecorator {
  return primitive(
    'not-a-month-day',
    {
      nl: 'Een dag die elk jaar bestaat, als mm-dd.',
      en: 'A day that exists every year, as MM-dd.',
    },
    (value) => typeof value === 'string' && /^\d{2}-\d{2}$/.test(value) && isDay(`2001-${value}`),
    { type: String, pattern: String.raw`^\d{2}-\d{2}$` },
  );
}

/** A moment of RFC 3339 with an offset; arrives as a Date. */
export function Instant(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && isInstant(value) ? new Date(value) : value,
    ),
    primitive(
      'not-a-moment',
      {
        nl: 'Een moment met tijdzone, als 2026-01-31T09:00:00+01:00.',
        en: 'A moment with its offset, as 2026-01-31T09:00:00+01:00.',
      },
      (value) => value instanceof Date,
      { type: String, format: 'date-time' },
    ),
  );
}

/** A day or a moment with an offset, as text; `as-of.ts` reads it. */
export function DayOrInstant(): PropertyDecorator {
  return primitive(
    'not-a-moment',
    {
      nl: 'Een datum (jjjj-mm-dd) of een moment met tijdzone.',
      en: 'A date (yyyy-MM-dd) or a moment with its offset.',
    },
    (value) => typeof value === 'string' && (isDay(value) || isInstant(value)),
    { type: String },
  );
}

/** One of `values`. */
export function OneOf(values: readonly string[]): PropertyDecorator {
  return primitive(
    'not-one-of',
    { nl: `Een van: ${values.join(', ')}.`, en: `One of: ${values.join(', ')}.` },
    (value) => values.includes(value as string),
    { enum: [...values] },
  );
}

/** None of `values`, which mean something else here. */
export function NoneOf(values: readonly string[]): PropertyDecorator {
  return primitive(
    'reserved',
    {
      nl: `Iets anders heet hier al zo: ${values.join(', ')}.`,
      en: `Something else is called this here: ${values.join(', ')}.`,
    },
    (value) => !values.includes(value as string),
  );
}

/** A list of different members of `values`. */
export function SomeOf(values: readonly string[], { min = 1 } = {}): PropertyDecorator {
  return primitive(
    'not-one-of',
    {
      nl: `Een lijst van: ${values.join(', ')}.`,
      en: `A list of: ${values.join(', ')}.`,
    },
    (value) =>
      Array.isArray(value) &&
      value.length >= min &&
      new Set(value).size === value.length &&
      value.every((member) => values.includes(member as string)),
    {
      type: 'array',
      minItems: min,
      uniqueItems: true,
      items: { type: 'string', enum: [...values] },
    },
  );
}

/** Names to sort on, with `-` in front for the last first. */
export function SortOn(...names: string[]): PropertyDecorator {
  return OneOf(names.flatMap((name) => [name, `-${name}`]));
}

/** Several members of `values` in one query key, with commas between. */
export function QueryList({ max = 50 } = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value,
    ),
    primitive(
      'not-a-list',
      {
        nl: `1 tot ${max} namen met komma's ertussen.`,
        en: `1 to ${max} names with commas between.`,
      },
      (value) =>
        Array.isArray(value) &&
        value.length >= 1 &&
        value.length <= max &&
        value.every((part) => /^[a-z][a-z0-9_.-]{0,63}$/i.test(part as string)),
      { type: String },
    ),
  );
}

type Class = new () => object;

/** An object of its own shape. */
export function Nested(shape: () => Class): PropertyDecorator {
  return applyDecorators(
    primitive(
      'not-an-object',
      { nl: 'Een object.', en: 'An object.' },
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    ),
    ValidateNested(),
    Type(shape),
    ApiProperty({ type: () => shape() }),
  );
}

/** A list of `min` to `max` objects of one shape. */
export function Items(shape: () => Class, { min = 0, max = 100 } = {}): PropertyDecorator {
  return applyDecorators(
    primitive(
      'not-a-list',
      {
        nl: `Een lijst van ${min} tot ${max} objecten.`,
        en: `A list of ${min} to ${max} objects.`,
      },
      (value) =>
        Array.isArray(value) &&
        value.length >= min &&
        value.length <= max &&
        value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)),
    ),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(shape),
    ApiProperty({ type: () => shape(), isArray: true, minItems: min, maxItems: max }),
  );
}

/** May be absent. */
export function Optional(): PropertyDecorator {
  return applyDecorators(
    ValidateIf((_, value) => value !== undefined),
    ApiProperty({ required: false }),
  );
}

/** May be absent; `null` clears it. */
export function Nullable(): PropertyDecorator {
  return applyDecorators(
    ValidateIf((_, value) => value !== undefined && value !== null),
    ApiProperty({ required: false, nullable: true }),
  );
}

/** A time zone of the IANA database. */
export function TimeZone(): PropertyDecorator {
  return primitive(
    'not-a-zone',
    {
      nl: 'Een tijdzone van de IANA-lijst, zoals Europe/Amsterdam.',
      en: 'A time zone of the IANA list, such as Europe/Amsterdam.',
    },
    isZone,
    { type: String, maxLength: 64 },
  );
}

export function isZone(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('nl', { timeZone: value }));
  } catch {
    return false;
  }
}

const byCode =
  (holds: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= 100 &&
    Object.entries(value).every(([key, one]) => isIdOrCode(key) && holds(one));

/** An object of numbers by code. */
export function NumbersByCode(): PropertyDecorator {
  return primitive(
    'not-numbers',
    { nl: 'Een object van codes met elk een getal.', en: 'An object of codes with a number each.' },
    byCode(Number.isFinite),
    { type: 'object', additionalProperties: { type: 'number' } },
  );
}

/** An object of flags by code. */
export function FlagsByCode(): PropertyDecorator {
  return primitive(
    'not-flags',
    {
      nl: 'Een object van codes met elk true of false.',
      en: 'An object of codes with true or false each.',
    },
    byCode((one) => typeof one === 'boolean'),
    { type: 'object', additionalProperties: { type: 'boolean' } },
  );
}

const MAX_NAMES = 500;

/** An object of one of `values` by name, for names of another system. */
export function OneOfByName(values: readonly string[]): PropertyDecorator {
  return primitive(
    'not-one-of',
    {
      nl: `Een object van hoogstens ${MAX_NAMES} namen met elk een van: ${values.join(', ')}.`,
      en: `An object of at most ${MAX_NAMES} names with one of each: ${values.join(', ')}.`,
    },
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length <= MAX_NAMES &&
      Object.entries(value).every(
        ([name, one]) => isLine(name, 200) && values.includes(one as string),
      ),
    { type: 'object', additionalProperties: { type: 'string', enum: [...values] } },
  );
}

/** Whatever JSON can say: a rule of its room judges it. `schema` says what may be right. */
export function Anything(schema: ApiPropertyOptions): PropertyDecorator {
  return primitive(
    'required',
    { nl: 'Dit veld is verplicht.', en: 'This field is required.' },
    (value) => value !== undefined,
    schema,
  );
}
