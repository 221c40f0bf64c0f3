import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** The operation leaves no line in the access log: its moment would lead back to who called it. */
export const Unlogged = (): MethodDecorator => RouteConfig({ unlogged: true });

export const isUnlogged = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { unlogged?: boolean }).unlogged === true;
