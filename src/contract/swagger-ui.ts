import { createRequire } from 'node:module';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../common/settings.js';

const FOLDER = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const FILES = [
  'swagger-ui.css',
  'index.css',
  'swagger-ui-bundle.js',
  'swagger-ui-standalone-preset.js',
  'oauth2-redirect.html',
  'oauth2-redirect.js',
  'favicon-32x32.png',
];

/** The window of the login must be able to answer the page that opened it. */
const helmet = { crossOriginOpenerPolicy: false };

/** Serves Swagger UI at `/docs`; the root leads there. Every script is a file of ours. */
export async function serveSwaggerUi(server: FastifyInstance, settings: Settings): Promise<void> {
  const script = startScript(settings);
  await server.register(fastifyStatic, { root: FOLDER, serve: false });
  server.get('/', (_request, reply) => reply.redirect('/docs'));
  server.get('/docs', { helmet }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('Cache-Control', 'no-cache').send(PAGE),
  );
  server.get('/docs/start.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('Cache-Control', 'no-cache').send(script),
  );
  server.get('/docs/phone.css', { helmet }, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('Cache-Control', 'no-cache').send(PHONE_STYLE),
  );
  server.get<{ Params: { file: string } }>('/docs/:file', { helmet }, ({ params }, reply) => {
    if (!FILES.includes(params.file)) return reply.callNotFound();
    return reply.sendFile(params.file, { maxAge: '1d' });
  });
}

const PAGE = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fasewijzer API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="stylesheet" href="/docs/index.css">
<link rel="stylesheet" href="/docs/phone.css">
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
</head>
<body>
<div id="swagger-ui"></div>
<noscript><p>Swagger UI vraagt JavaScript; het contract staat op <a href="/v1/openapi.json">/v1/openapi.json</a>.</p></noscript>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/swagger-ui-standalone-preset.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

/** On a phone a task's description stands below its name, and no column leaves the screen. */
const PHONE_STYLE = `@media (max-width: 600px) {
  .swagger-ui .opblock-tag { flex-wrap: wrap }
  .swagger-ui .opblock-tag small { flex: 1 0 100%; order: 1; padding: 4px 0 8px }
  .swagger-ui .opblock-tag .expand-operation { margin-left: auto }
  .swagger-ui table.parameters, .swagger-ui table.parameters tbody, .swagger-ui table.parameters tr, .swagger-ui table.parameters td { display: block; width: auto }
  .swagger-ui table.parameters thead { display: none }
  .swagger-ui table.parameters td.parameters-col_name { padding: 12px 0 0 }
  .swagger-ui table.parameters td.parameters-col_description { padding: 4px 0 12px }
  .swagger-ui table.parameters input[type=text], .swagger-ui table.parameters select { width: 100%; max-width: 100%; min-width: 0 }
  .swagger-ui .responses-table .response-col_links, .swagger-ui .responses-table .col_header.response-col_links { display: none }
}
`;

/** Languages are two documents in one Swagger UI; calls are made in the language that is shown. */
const startScript = ({ publicUrl, clientId, demo }: Settings): string => `'use strict';
const settings = ${JSON.stringify({ publicUrl, clientId, demo })};
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const wanted = new URL(settings.publicUrl).hostname;
if (settings.demo && location.hostname !== wanted && LOOPBACK.includes(location.hostname) && LOOPBACK.includes(wanted)) {
  // The login only knows the one address.
  location.hostname = wanted;
} else {
  const english = /^en\\b/i.test(navigator.language);
  const language = () => (/lang=en/.test(ui.specSelectors.url()) ? 'en' : 'nl');
  const ui = SwaggerUIBundle({
    dom_id: '#swagger-ui',
    urls: [
      { url: '/v1/openapi.json?lang=nl', name: 'Nederlands' },
      { url: '/v1/openapi.json?lang=en', name: 'English' },
    ],
    'urls.primaryName': new URLSearchParams(location.search).get('urls.primaryName') ?? (english ? 'English' : 'Nederlands'),
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: 'StandaloneLayout',
    deepLinking: true,
    filter: true,
    tryItOutEnabled: true,
    persistAuthorization: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    validatorUrl: null,
    oauth2RedirectUrl: settings.publicUrl + '/docs/oauth2-redirect.html',
    requestInterceptor(request) {
      if (!request.loadSpec && request.url.startsWith(settings.publicUrl + '/v1/'))
        request.headers['Accept-Language'] ??= language();
      return request;
    },
    onComplete() {
      document.documentElement.lang = language();
    },
  });
  ui.initOAuth({
    clientId: settings.clientId,
    scopes: 'openid',
    usePkceWithAuthorizationCodeGrant: true,
    additionalQueryStringParams: { ui_locales: english ? 'en' : 'nl' },
  });
}
`;
