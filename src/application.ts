import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { LoggerService, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import { speakProtocol } from './common/protocol.js';
import type { Settings } from './common/settings.js';
import type { Addresses } from './database/addresses.js';

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
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    requestTimeout: 0,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
  });
  const server: FastifyInstance = adapter.getInstance();
  speakProtocol(server, log);
  await server.register(helmet, { contentSecurityPolicy: { directives: CONTENT_SECURITY } });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(settings, addresses),
    adapter,
    { bodyParser: false, logger, abortOnError: false },
  );
  app.setGlobalPrefix('v1', { exclude: ['live', 'ready'] });
  return app;
}

/** Swagger UI needs inline styles and its own scripts; nothing comes from elsewhere. */
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  scriptSrc: ["'self'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};
