import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { type LoggerService, type LogLevel, RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import { CALENDAR_FEED_PATH } from './calendars/calendar-feed.controller.js';
import { refuseAddress, speakProtocol } from './common/protocol.js';
import { refuseMisplacedForms } from './common/takes-upload.js';
import type { Settings } from './common/settings.js';
import { serveConfirmPage } from './communications/confirm-page.js';
import { serveContract } from './contract/contract-routes.js';
import { serveSwaggerUi } from './contract/swagger-ui.js';
import type { Addresses } from './database/addresses.js';
import { DemoIdentityProvider } from './identity/demo-identity-provider.js';
import { serveDemoLogin } from './identity/demo-login.js';
import { LOGIN_PATHS } from './identity/page-login.controller.js';
import { readForms } from './pages/takes-form.js';
import { serveRespondPage } from './respond/respond-page.js';
import { SURVEY_PAGE_PATH } from './results/results-page.controller.js';
import { speakXapi, XAPI_PATHS } from './xapi/xapi-protocol.js';

const MAX_JSON = 1024 * 1024;

/** The app, ready to listen: main, the tests and the command line build it here. */
export async function createApplication(
  settings: Settings,
  addresses: Addresses,
  logger: LoggerService | LogLevel[] | false,
  log: (line: Record<string, unknown>) => void = () => {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_JSON,
    trustProxy: settings.trustProxy.length > 0 ? settings.trustProxy : false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    requestTimeout: 0,
    frameworkErrors: refuseAddress,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 16_384 },
  });
  const server: FastifyInstance = adapter.getInstance();
  await server.register(helmet, {
    contentSecurityPolicy: { directives: contentSecurity(settings) },
  });
  speakProtocol(server, log);
  speakXapi(server);
  await server.register(multipart);
  readForms(server);
  server.addHook('preParsing', refuseMisplacedForms);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(settings, addresses),
    adapter,
    { bodyParser: false, logger, abortOnError: false },
  );
  app.setGlobalPrefix('v1', {
    exclude: [
      'live',
      'ready',
      { path: CALENDAR_FEED_PATH, method: RequestMethod.GET },
      ...LOGIN_PATHS,
      ...PAGES.map((page) => ({ path: literally(page), method: RequestMethod.GET })),
      ...XAPI_PATHS,
    ],
  });
  serveContract(app, settings);
  serveConfirmPage(server);
  serveRespondPage(server);
  await serveSwaggerUi(server, settings);
  if (settings.demo) await serveDemoLogin(server, app.get(DemoIdentityProvider));
  return app;
}

const PAGES = [SURVEY_PAGE_PATH];

/** A path as it is written: what the API has under another name of the parameter stays in the API. */
const literally = (path: string): string => path.replaceAll(':', String.raw`\:`);

/** Swagger UI needs inline styles, its own scripts, and the identity provider's token endpoint. */
const contentSecurity = ({ issuer }: Settings) => ({
  defaultSrc: ["'self'"],
  connectSrc: ["'self'", ...(issuer ? [new URL(issuer).origin] : [])],
  imgSrc: ["'self'", 'data:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  scriptSrc: ["'self'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
});
