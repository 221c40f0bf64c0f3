import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Fault, InvalidInput, Refused } from './errors.js';
import { jsonPointer } from './json-pointer.js';
import { problemOf } from './problem.filter.js';
import { preferredLanguage } from './text.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** Which methods a path knows. */
    methodsOf(path: string): string[];
  }
}

export const API_VERSION = '0.1.0';
const MAX_DEPTH = 20;

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
    void reply.headers({
      'API-Version': API_VERSION,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    });
    const accept = request.headers.accept;
    if (accept !== undefined && !accepts(accept)) throw notAcceptable();
  });

  server.addHook('onSend', async (request, reply, payload) => {
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

const accepts = (accept: string): boolean =>
  accept
    .split(',')
    .map((range) => range.split(';')[0]!.trim().toLowerCase())
    .some((range) =>
      /^(\*\/\*|application\/(\*|json|problem\+json|ld\+json|yaml)|text\/(\*|csv|html|calendar))$/.test(
        range,
      ),
    );

export const notAcceptable = (): Refused =>
  new Refused(406, 'not-acceptable', {
    nl: 'Wij antwoorden in application/json, en waar het erbij staat in text/csv.',
    en: 'We answer in application/json, and where it says so in text/csv.',
  });

const methodNotAllowed = (): Refused =>
  new Refused(405, 'method-not-allowed', {
    nl: 'Dit adres kent deze methode niet; Allow noemt welke wel.',
    en: 'This address does not know this method; Allow names those it knows.',
  });

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
  server.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (request: FastifyRequest, body: string, done) => {
      if (body.trim() === '') return done(null, request.method === 'POST' ? {} : undefined);
      if (depthOf(body) > MAX_DEPTH) return done(notReadable(), undefined);
      try {
        const value: unknown = JSON.parse(body);
        const faults = faultsOfNames(value);
        done(faults.length > 0 ? new InvalidInput(faults) : null, value);
      } catch {
        done(notReadable(), undefined);
      }
    },
  );
}

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
