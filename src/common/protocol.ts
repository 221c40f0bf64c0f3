import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { otherTypeOf } from './also-in.js';
import { type Fault, InvalidInput, Refused } from './errors.js';
import { jsonPointer } from './json-pointer.js';
import { problemOf } from './problem.filter.js';
import { PROTOCOL_DETAILS } from './problem.texts.js';
import { preferredLanguage } from './text.js';
import { isUnlogged } from './unlogged.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** Which methods a path knows. */
    methodsOf(path: string): string[];
  }
}

export const API_VERSION = '0.1.0';
const MAX_DEPTH = 20;
const API_HEADERS = {
  'API-Version': API_VERSION,
  'Cache-Control': 'no-store',
  Vary: 'Accept-Language',
};

/**
 * What holds for every request before a handler sees it: headers of the API, media types, methods,
 * JSON that is safe to read. `log` gets one line for each answer, without anything personal.
 */
export function speakProtocol(
  server: FastifyInstance,
  log: (line: Record<string, unknown>) => void,
): void {
  readJson(server);
  const methods = rememberMethods(server);
  server.decorate('methodsOf', methods);

  server.addHook('onRequest', async (request, reply) => {
    if (!isApi(request)) return;
    void reply.headers(API_HEADERS);
    const accept = request.headers.accept;
    if (accept !== undefined && !accepts(accept, otherTypeOf(request))) throw notAcceptable();
  });

  server.addHook('onSend', async (request, reply, payload) => {
    // Closing would cut off a caller who is still sending before the answer is read.
    if (reply.statusCode === 413) void reply.removeHeader('Connection');
    if (reply.statusCode !== 404 || request.routeOptions.url !== undefined) return payload;
    const allowed = methods(request.url.split('?')[0]!);
    if (allowed.length === 0 || allowed.includes(request.method)) return payload;
    void reply.status(405).header('Allow', allowed.join(', '));
    const { problem } = problemOf(
      methodNotAllowed(),
      preferredLanguage(request.headers['accept-language']),
      request.id,
    );
    return JSON.stringify(problem);
  });

  server.addHook('onResponse', async (request, reply) => {
    if (isUnlogged(request)) return;
    const { organisationId, account } = request.given ?? {};
    log({
      id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      organisationId,
      account,
    });
  });
}

const isApi = (request: FastifyRequest): boolean => /^\/v1(\/|\?|$)/.test(request.url);

const JSON_RANGE = /^(\*\/\*|application\/(\*|json|problem\+json|yaml))$/;

const accepts = (accept: string, other: string | undefined): boolean =>
  accept
    .toLowerCase()
    .split(',')
    .map((range) => range.split(';').map((part) => part.trim()))
    .filter(([, ...parameters]) => !parameters.some((one) => /^q=0(\.0*)?$/.test(one)))
    .some(
      ([type = '']) =>
        JSON_RANGE.test(type) || (other !== undefined && [other, 'text/*'].includes(type)),
    );

export const notAcceptable = (): Refused =>
  new Refused(406, 'not-acceptable', {
    nl: 'Wij antwoorden in application/json, en waar het erbij staat in text/csv of text/html.',
    en: 'We answer in application/json, and where it says so in text/csv or text/html.',
  });

const methodNotAllowed = (): Refused =>
  new Refused(405, 'method-not-allowed', {
    nl: 'Dit adres kent deze methode niet; Allow noemt welke wel.',
    en: 'This address does not know this method; Allow names those it knows.',
  });

/** Answers an address that cannot be read, for example `%zz`: no hook and no filter sees it. */
export function refuseAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { problem } = problemOf(
    new Refused(404, 'not-found', PROTOCOL_DETAILS[404]!),
    preferredLanguage(request.headers['accept-language']),
    request.id,
  );
  void reply
    .status(404)
    .headers({
      ...API_HEADERS,
      'Content-Security-Policy': "default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    })
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

/** Remembers each route as it is added; answers which methods a path knows. */
function rememberMethods(server: FastifyInstance): (path: string) => string[] {
  const routes: { pattern: RegExp; method: string }[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    const source = url
      .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll(/:\w+/g, '[^/]+');
    for (const one of [method].flat())
      if (url !== '/*' && url !== '*')
        routes.push({ pattern: new RegExp(`^${source}$`), method: one });
  });
  return (path) => [
    ...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)),
  ];
}

/** Reads JSON that is well formed, at most `MAX_DEPTH` deep, and names no prototype. */
function readJson(server: FastifyInstance): void {
  server.removeContentTypeParser(['application/json', 'text/plain']);
  server.addContentTypeParser('application/json', async (request: FastifyRequest, body: Readable) =>
    readJsonText(await bytesOf(body, request.routeOptions.bodyLimit), request.method),
  );
}

/** The value of JSON that is well formed and safe to read; of nothing at all, what that means to the method. */
export function readJsonText(bytes: Buffer, method: string): unknown {
  let json: string;
  try {
    json = UTF_8.decode(bytes);
  } catch {
    throw notReadable();
  }
  if (json.trim() === '') return method === 'POST' ? {} : undefined;
  if (depthOf(json) > MAX_DEPTH) throw notReadable();
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw notReadable();
  }
  const faults = faultsOfNames(value);
  if (faults.length > 0) throw new InvalidInput(faults);
  return value;
}

/**
 * A body of at most `max` bytes. The rest of one that is too large is let go, so that the
 * answer reaches a caller who is still sending.
 */
export function bytesOf(body: Readable, max: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const add = (chunk: Buffer): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= max) return;
      chunks.length = 0;
      body.off('data', add).resume();
      reject(tooLarge());
    };
    body
      .on('data', add)
      .on('error', () => reject(notReadable()))
      .on('end', () => resolve(Buffer.concat(chunks)));
  });
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

const tooLarge = (): Refused => new Refused(413, 'too-large', PROTOCOL_DETAILS[413]!);

/** Names that mean something to every object: no field of ours bears one, and none may slip through. */
function faultsOfNames(value: unknown, pointer = ''): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const location = pointer + jsonPointer(name);
    return OF_OBJECTS.has(name)
      ? [{ in: 'body', location, code: 'unknown-field' } satisfies Fault]
      : faultsOfNames(inner, location);
  });
}

const OF_OBJECTS = new Set(['__proto__', 'constructor', 'prototype']);

const notReadable = (): InvalidInput =>
  new InvalidInput([
    {
      in: 'body',
      location: '',
      code: 'not-json',
      detail: {
        nl: `JSON die klopt en hoogstens ${MAX_DEPTH} niveaus diep is.`,
        en: `Well-formed JSON, at most ${MAX_DEPTH} levels deep.`,
      },
    },
  ]);

/** How deep arrays and objects lie inside each other in a JSON text. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (inText) {
      if (character === '\\') index += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}
