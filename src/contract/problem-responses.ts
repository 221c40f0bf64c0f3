import { HttpException } from '@nestjs/common';
import {
  Conflict,
  Forbidden,
  type Fault,
  InvalidInput,
  NotFound,
  PreconditionFailed,
  Unauthorized,
  Unavailable,
} from '../common/errors.js';
import { problemOf } from '../common/problem.filter.js';
import { notAcceptable } from '../common/protocol.js';
import type { Language, Text } from '../common/text.js';
import { tooManyRequests } from '../identity/rate-limit.guard.js';
import { FAULT_FIELDS, HEADERS, PROBLEM_FIELDS } from './contract.texts.js';
import type { Method, Response, Schema } from './openapi-types.js';

const REQUEST = '018f3c2a-7d1e-7a55-9c3b-2f6d0a1b4c5e';
const PROBLEM = { $ref: '#/components/schemas/Problem' };

/** What decides which problems an operation can answer. */
export interface Shape {
  method: Method;
  open: boolean;
  /** Where the first piece of input stands, if there is any. */
  firstInput?: Pick<Fault, 'in' | 'location'>;
  /** Where the first id stands, if there is any. */
  firstId?: Pick<Fault, 'in' | 'location'>;
  /** Whether `If-Match` decides if it is carried out. */
  isConditional: boolean;
  keepsAnswers: boolean;
  conflicts: Record<string, Text>;
}

/** The problems of an operation by their status, with examples in `language`. */
export function problemResponses(shape: Shape, language: Language): Record<string, Response> {
  const { method, open, firstInput, firstId, isConditional } = shape;
  const changes = method !== 'get';
  const conflicts = conflictsOf(shape);
  const responses: [number, Response | undefined | false][] = [
    [400, invalidInput(firstInput, method, language)],
    [401, !open && shared('Unauthorized')],
    [403, !open && shared('Forbidden')],
    [404, firstId && problem(language, new NotFound(firstId))],
    [406, shared('NotAcceptable')],
    [409, conflicts.length > 0 && problem(language, ...conflicts)],
    [412, isConditional && shared('PreconditionFailed')],
    [413, changes && shared('TooLarge')],
    [415, changes && shared('UnsupportedMediaType')],
    [429, shared('TooManyRequests')],
    [503, shared('Unavailable')],
  ];
  return Object.fromEntries(
    responses.flatMap(([status, response]) => (response ? [[status, response]] : [])),
  );
}

const shared = (name: keyof typeof SHARED): Response => ({
  $ref: `#/components/responses/${name}`,
});

function conflictsOf({ method, keepsAnswers, conflicts }: Shape): Conflict[] {
  const own = Object.entries(conflicts).map(([code, detail]) => new Conflict(code, detail));
  if (method === 'delete') own.push(IN_USE);
  if (keepsAnswers) own.push(ALREADY_EXISTS, KEY_REUSED);
  return own;
}

const ALREADY_EXISTS = new Conflict('already-exists', {
  nl: 'Dit bestaat al.',
  en: 'This exists already.',
});
const IN_USE = new Conflict('in-use', {
  nl: 'Iets anders verwijst hiernaar.',
  en: 'Something else refers to this.',
});
const KEY_REUSED = new Conflict('idempotency-key-reused', {
  nl: 'Deze Idempotency-Key hoort bij een ander verzoek.',
  en: 'This Idempotency-Key belongs to another request.',
});

const invalidInput = (at: Shape['firstInput'], method: string, language: Language): Response =>
  problem(
    language,
    new InvalidInput([
      at
        ? { ...at, code: at.in === 'body' && method !== 'patch' ? 'required' : 'not-valid' }
        : NOT_EXPECTED,
    ]),
  );

const NOT_EXPECTED: Fault = { in: 'query', location: 'x', code: 'unknown-field' };

/** A response that shows one or more problems; they have the same status. */
function problem(language: Language, ...errors: [unknown, ...unknown[]] | Conflict[]): Response {
  const shown = errors.map((error) => problemOf(error, language, REQUEST));
  const [first] = shown;
  const { title } = first!.problem;
  const media =
    shown.length === 1
      ? { example: first!.problem }
      : {
          examples: Object.fromEntries(
            shown.map(({ problem: { code, ...rest } }) => [
              code,
              { summary: rest.detail, value: { ...rest, code } },
            ]),
          ),
        };
  return {
    description: title,
    ...(first!.retryAfter === undefined
      ? {}
      : {
          headers: {
            'Retry-After': {
              description: HEADERS['Retry-After']![language],
              schema: { type: 'integer' },
            },
          },
        }),
    content: { 'application/problem+json': { schema: PROBLEM, ...media } },
  };
}

const SHARED = {
  Unauthorized: new Unauthorized(),
  Forbidden: new Forbidden(),
  NotAcceptable: notAcceptable(),
  PreconditionFailed: new PreconditionFailed(),
  TooLarge: new HttpException('', 413),
  UnsupportedMediaType: new HttpException('', 415),
  TooManyRequests: tooManyRequests(30),
  Unavailable: new Unavailable(),
};

/** The problems that are the same for all operations. */
export const sharedResponses = (language: Language): Record<string, Response> =>
  Object.fromEntries(
    Object.entries(SHARED).map(([name, error]) => [name, problem(language, error)]),
  );

/** What every problem looks like (RFC 9457). */
export function problemSchemas(language: Language): Record<string, Schema> {
  const described = (texts: Record<string, Text>, shapes: Record<string, Schema>): Schema => ({
    type: 'object',
    required: Object.keys(shapes).filter((name) => name !== 'errors'),
    properties: Object.fromEntries(
      Object.entries(shapes).map(([name, shape]) => [
        name,
        { description: texts[name]![language], ...shape },
      ]),
    ),
  });
  return {
    Problem: described(PROBLEM_FIELDS, {
      type: { type: 'string', format: 'uri' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      instance: { type: 'string', format: 'uri' },
      code: { type: 'string' },
      errors: { type: 'array', items: { $ref: '#/components/schemas/Fault' } },
    }),
    Fault: described(FAULT_FIELDS, {
      in: { type: 'string', enum: ['body', 'query', 'path', 'header'] },
      location: { type: 'string' },
      code: { type: 'string' },
      detail: { type: 'string' },
    }),
  };
}
