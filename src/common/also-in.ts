import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** What an operation may answer in beside JSON. */
export type OtherType = 'text/csv' | 'text/html';

/** The operation may answer in `type` too; of others only JSON can be asked. */
export const AlsoIn = (type: OtherType): MethodDecorator => RouteConfig({ alsoIn: type });

export const otherTypeOf = ({ routeOptions }: FastifyRequest): OtherType | undefined =>
  (routeOptions.config as { alsoIn?: OtherType }).alsoIn;

/** Whether an `Accept` header asks for `type` before JSON. */
export function prefers(accept: string | undefined, type: OtherType): boolean {
  const ranges = (accept ?? '')
    .split(',')
    .map((range) => range.split(';')[0]!.trim().toLowerCase());
  const other = ranges.indexOf(type);
  const json = ranges.indexOf('application/json');
  return other !== -1 && (json === -1 || other < json);
}
