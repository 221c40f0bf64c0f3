import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Refused } from './errors.js';
import { PROTOCOL_DETAILS } from './problem.texts.js';

/** The operation reads a form with a file; no other one takes `multipart/form-data`. */
export const TakesUpload = (): MethodDecorator => RouteConfig({ takesUpload: true });

export const takesUpload = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { takesUpload?: boolean }).takesUpload === true;

/** A hook that refuses a form where none belongs. */
export async function refuseMisplacedForms(request: FastifyRequest): Promise<void> {
  const isForm = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
  if (isForm && !takesUpload(request))
    throw new Refused(415, 'unsupported-media-type', PROTOCOL_DETAILS[415]!);
}
