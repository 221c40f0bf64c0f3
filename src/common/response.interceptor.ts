import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** Adds what follows from an answer's shape: `ETag`, `Location` and `Link`. */
@Injectable()
export class ResponseInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (isObject(answer)) describe(answer, request, reply);
        return answer;
      }),
    );
  }
}

function describe(
  answer: Record<string, unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { version, id } = answer;
  const [path] = request.url.split('?') as [string];
  if (typeof version === 'number') void reply.header('ETag', `"${version}"`);
  if (
    request.method === 'POST' &&
    [201, 202].includes(reply.statusCode) &&
    typeof id === 'string'
  ) {
    const location = `${path}/${id}`;
    if (request.server.methodsOf(location).includes('GET')) void reply.header('Location', location);
  }
  const links = linksOf(answer, new URLSearchParams(request.url.split('?')[1]));
  if (links.length > 0)
    void reply.header(
      'Link',
      links.map(([rel, query]) => `<${path}?${query.toString()}>; rel="${rel}"`).join(', '),
    );
}

function linksOf(
  answer: Record<string, unknown>,
  query: URLSearchParams,
): [string, URLSearchParams][] {
  const { page, pageSize, total, nextCursor } = answer;
  if (typeof nextCursor === 'string') return [['next', having(query, 'cursor', nextCursor)]];
  if (typeof page !== 'number' || typeof pageSize !== 'number' || typeof total !== 'number')
    return [];
  const last = Math.max(1, Math.ceil(total / pageSize));
  const to = (number: number): URLSearchParams => having(query, 'page', String(number));
  return [
    ['first', to(1)],
    ...(page > 1 ? [['prev', to(Math.min(page - 1, last))] as [string, URLSearchParams]] : []),
    ...(page < last ? [['next', to(page + 1)] as [string, URLSearchParams]] : []),
    ['last', to(last)],
  ];
}

function having(query: URLSearchParams, key: string, value: string): URLSearchParams {
  const changed = new URLSearchParams(query);
  changed.set(key, value);
  return changed;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
