import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { dump } from 'js-yaml';
import { requestedLanguage } from '../common/requested-language.js';
import type { Settings } from '../common/settings.js';
import { DEMO_PATH } from '../identity/demo-identity-provider.js';
import { discover } from '../identity/issuer.js';
import { type ContractAddresses, openApiDocument } from './openapi-document.js';

const FORMATS = {
  json: {
    type: 'application/json; charset=utf-8',
    write: (document: object) => JSON.stringify(document),
  },
  yaml: {
    type: 'application/yaml; charset=utf-8',
    write: (document: object) => dump(document, { noRefs: true }),
  },
};

/** Serves the contract to everybody, also to pages of other origins. */
export function serveContract(app: NestFastifyApplication, settings: Settings): void {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const written = new Map<string, string>();
  for (const [name, { type, write }] of Object.entries(FORMATS))
    server.get(`/v1/openapi.${name}`, async (request, reply): Promise<FastifyReply> => {
      const language = requestedLanguage(request);
      const key = `${name} ${language}`;
      let text = written.get(key);
      if (text === undefined) {
        const { isKnown, ...addresses } = await addressesOf(settings);
        text = write(openApiDocument(app, language, addresses));
        if (isKnown) written.set(key, text);
      }
      return reply
        .header('Access-Control-Allow-Origin', '*')
        .header('Cross-Origin-Resource-Policy', 'cross-origin')
        .header('Content-Language', language)
        .type(type)
        .send(text);
    });
}

/** An identity provider that is away keeps nobody from reading the contract. */
async function addressesOf({
  publicUrl,
  issuer,
}: Settings): Promise<ContractAddresses & { isKnown: boolean }> {
  const base = issuer ?? `${publicUrl}${DEMO_PATH}`;
  const found = issuer === undefined ? undefined : await discover(issuer).catch(() => undefined);
  const { authorizationUrl = `${base}/auth`, tokenUrl = `${base}/token` } = found ?? {};
  return {
    publicUrl,
    authorizationUrl,
    tokenUrl,
    isKnown: issuer === undefined || found !== undefined,
  };
}
