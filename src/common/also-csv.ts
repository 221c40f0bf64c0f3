import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** The operation may answer in `text/csv`; of others only JSON can be asked. */
export const AlsoCsv = (): MethodDecorator => RouteConfig({ alsoCsv: true });

export const answersCsv = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { alsoCsv?: boolean }).alsoCsv === true;
