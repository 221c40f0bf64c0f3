import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { type Fault, InvalidInput } from './errors.js';
import { jsonPointer } from './json-pointer.js';
import { takesUpload } from './takes-upload.js';

/** Refuses a query or a body where the operation reads none; what it reads is judged by the pipe. */
@Injectable()
export class UnreadInputGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const read = partsRead(execution);
    const faults = [
      ...(read.has(RouteParamtypes.QUERY) ? [] : faultsOfQuery(request.query)),
      ...(read.has(RouteParamtypes.BODY) || takesUpload(request) ? [] : faultsOfBody(request.body)),
    ];
    if (faults.length > 0) throw new InvalidInput(faults);
    return true;
  }
}

/** The keys of Nest's metadata are `<part>:<place of the parameter>`. */
const partsRead = (execution: ExecutionContext): Set<number> =>
  new Set(
    Object.keys(
      (Reflect.getMetadata(
        ROUTE_ARGS_METADATA,
        execution.getClass(),
        execution.getHandler().name,
      ) as object | undefined) ?? {},
    ).map((key) => Number.parseInt(key, 10)),
  );

const faultsOfQuery = (query: unknown): Fault[] =>
  Object.keys(query ?? {}).map((location) => ({ in: 'query', location, code: 'unknown-field' }));

function faultsOfBody(body: unknown): Fault[] {
  if (body === undefined || body === null) return [];
  if (typeof body !== 'object' || Array.isArray(body))
    return [{ in: 'body', location: '', code: 'not-an-object' }];
  return Object.keys(body).map((name) => ({
    in: 'body',
    location: jsonPointer(name),
    code: 'unknown-field',
  }));
}
