import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { now } from '../common/clock.js';
import { InvalidInput, Refused } from '../common/errors.js';
import { PROTOCOL_DETAILS } from '../common/problem.texts.js';
import { bytesOf, readJsonText } from '../common/protocol.js';
import { partsOf } from '../statements/multipart-mixed.js';
import { SentBody } from '../statements/sent-statements.js';
import {
  BAD_MULTIPART,
  MEDIA_NEEDED,
  NO_ALTERNATE_SYNTAX,
  NOT_OFFERED,
  VERSION_NEEDED,
} from './xapi.texts.js';

const XAPI_VERSION = '1.0.3';
const STATEMENTS = 'xapi/statements';
const ABOUT = 'xapi/about';

/** What is offered, outside `/v1`. */
export const XAPI_PATHS = [STATEMENTS, ABOUT];

/** The standard answers 400 to any other, not 415. */
const MEDIA = /^(application\/json|multipart\/mixed)\s*(;|$)/i;

/** Resources of a learning record store that this door has not. */
const ELSEWHERE = /^\/xapi\/(activities|agents)(\/(state|profile))?\/?$/;

/** What holds for every xAPI request before a handler sees it: its version, its headers, signed statements. */
export function speakXapi(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const path = pathOf(request);
    if (!path.startsWith('/xapi/')) return;
    void reply.headers({
      'X-Experience-API-Version': XAPI_VERSION,
      'X-Experience-API-Consistent-Through': now().toISOString(),
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    });
    if (path === `/${ABOUT}`) return;
    if (Object.hasOwn(request.query as object, 'method'))
      throw new InvalidInput([
        { in: 'query', location: 'method', code: 'not-offered', detail: NO_ALTERNATE_SYNTAX },
      ]);
    if (!/^1\.0(\.\d+)?$/.test(String(request.headers['x-experience-api-version'])))
      throw new InvalidInput([
        {
          in: 'header',
          location: 'X-Experience-API-Version',
          code: 'not-a-version',
          detail: VERSION_NEEDED,
        },
      ]);
    if (ELSEWHERE.test(path)) {
      void reply.header('Allow', '');
      throw new Refused(405, 'not-offered', NOT_OFFERED);
    }
    if (
      ['POST', 'PUT'].includes(request.method) &&
      !MEDIA.test(request.headers['content-type'] ?? '')
    )
      throw new InvalidInput([
        { in: 'header', location: 'Content-Type', code: 'not-a-media-type', detail: MEDIA_NEEDED },
      ]);
  });

  server.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode === 401 && pathOf(request).startsWith('/xapi/'))
      void reply.header('WWW-Authenticate', 'Basic realm="Fasewijzer", Bearer');
    return payload;
  });

  server.addContentTypeParser(
    'multipart/mixed',
    async (request: FastifyRequest, body: Readable): Promise<SentBody> => {
      if (request.routeOptions.url !== `/${STATEMENTS}`)
        throw new Refused(415, 'unsupported-media-type', PROTOCOL_DETAILS[415]!);
      const bytes = await bytesOf(body, request.routeOptions.bodyLimit);
      const parts = partsOf(request.headers['content-type']!, bytes);
      const [first, ...contents] = parts ?? [];
      if (!/^application\/json\b/i.test(first?.headers.get('content-type') ?? ''))
        throw new InvalidInput([
          { in: 'body', location: '', code: 'not-multipart', detail: BAD_MULTIPART },
        ]);
      return new SentBody(readJsonText(first!.content, request.method), contents);
    },
  );
}

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0]!;
