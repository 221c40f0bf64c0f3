import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { API_VERSION } from '../common/protocol.js';
import type { Language } from '../common/text.js';
import { INTRODUCTION, SECURITY, TITLE } from './contract.texts.js';
import { describeOperation } from './describe-operation.js';
import { describeSchemas, dropUnusedSchemas, renameSchemas } from './describe-schemas.js';
import { accessOfHandlers } from './handlers.js';
import { type Document, METHODS, operationsOf, schemasOf } from './openapi-types.js';
import { problemSchemas, sharedResponses } from './problem-responses.js';
import { OPERATION_ORDER } from './room-contracts.js';
import { TASK_TAGS } from './task-tags.js';

/** Where the contract says that the API and the login are. */
export interface ContractAddresses {
  /** Without a slash at its end. */
  publicUrl: string;
  authorizationUrl: string;
  tokenUrl: string;
}

/** The addresses of the committed contract. */
export const EXAMPLE_ADDRESSES: ContractAddresses = {
  publicUrl: 'https://fasewijzer.example',
  authorizationUrl: 'https://fasewijzer.example/login/oidc/auth',
  tokenUrl: 'https://fasewijzer.example/login/oidc/token',
};

/** The contract as OpenAPI 3.0, from the controllers and what the rooms say of them. */
export function openApiDocument(
  app: INestApplication,
  language: Language,
  addresses: ContractAddresses,
): Document {
  const { info, paths, components } = renameSchemas(
    SwaggerModule.createDocument(app, new DocumentBuilder().build(), {
      ignoreGlobalPrefix: true,
      autoTagControllers: false,
      operationIdFactory: (_, method) => method,
    }),
  );
  const document = { openapi: '3.0.3', info, paths, components } as Document;
  dropUnusedSchemas(document);
  describeSchemas(document, language);
  describePaths(document, app, language);
  return {
    openapi: '3.0.3',
    info: {
      title: TITLE,
      description: INTRODUCTION[language],
      version: API_VERSION,
      contact: {
        name: 'Fasewijzer',
        email: 'info@fasewijzer.example',
        url: 'https://fasewijzer.example',
      },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: `${addresses.publicUrl}/v1` }],
    tags: tagsOf(document, language),
    security: [{ login: ['openid'] }, { key: [] }],
    paths: document.paths,
    components: {
      schemas: { ...schemasOf(document), ...problemSchemas(language) },
      responses: sharedResponses(language),
      securitySchemes: securitySchemes(language, addresses),
    },
  };
}

function describePaths(document: Document, app: INestApplication, language: Language): void {
  const access = accessOfHandlers(app);
  const schemas = schemasOf(document);
  const ordered = Object.entries(document.paths).toSorted(
    ([pathA, a], [pathB, b]) => placeOf(a) - placeOf(b) || (pathA < pathB ? -1 : 1),
  );
  document.paths = Object.fromEntries(
    ordered.map(([path, item]) => [
      path,
      Object.fromEntries(
        METHODS.flatMap((method) => {
          const operation = item[method];
          if (!operation) return [];
          const known = access.get(operation.operationId!)!;
          return [[method, describeOperation(operation, method, path, known, schemas, language)]];
        }),
      ),
    ]),
  );
}

const TAGS = Object.keys(TASK_TAGS);

/** Where a path stands in the order of the work: by its task, then by its first operation. */
function placeOf(item: Document['paths'][string]): number {
  const places = METHODS.flatMap((method) => {
    const operation = item[method];
    if (!operation) return [];
    const tag = TAGS.indexOf(operation.tags?.[0] ?? '');
    const place = OPERATION_ORDER.indexOf(operation.operationId!);
    return [(tag < 0 ? TAGS.length : tag) * 10_000 + (place < 0 ? 9_999 : place)];
  });
  return Math.min(...places);
}

function tagsOf(document: Document, language: Language): Document['tags'] {
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags ?? []));
  return Object.values(TASK_TAGS)
    .map(({ name, description }) => ({
      name: name[language],
      description: description[language],
    }))
    .filter(({ name }) => used.has(name));
}

const securitySchemes = (
  language: Language,
  { authorizationUrl, tokenUrl }: ContractAddresses,
): NonNullable<Document['components']>['securitySchemes'] => ({
  login: {
    type: 'oauth2',
    description: SECURITY.login[language],
    flows: {
      authorizationCode: {
        authorizationUrl,
        tokenUrl,
        scopes: { openid: SECURITY.openid[language] },
      },
    },
  },
  key: { type: 'http', scheme: 'bearer', description: SECURITY.key[language] },
});
