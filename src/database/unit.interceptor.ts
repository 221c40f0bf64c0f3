import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { PreconditionFailed } from '../common/errors.js';
import { Database } from './database.js';

/** Makes each request one unit of work in the context that the guard found. */
@Injectable()
export class UnitInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const given = execution.switchToHttp().getRequest<FastifyRequest>().given!;
    return from(
      this.database.run(given, async () => {
        const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
        if (given.scope === 'own') throw new Error(`${given.operation} did not check its project`);
        if (given.ifMatch !== undefined) throw new PreconditionFailed();
        return answer;
      }),
    );
  }
}
