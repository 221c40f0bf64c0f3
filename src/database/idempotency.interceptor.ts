import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { Conflict, InvalidInput } from '../common/errors.js';
import { Database } from './database.js';

const SECRET = 'answers-secret';

/** The answer holds a secret: it is shown once and never kept for a repeat. */
export const AnswersSecret = (): MethodDecorator => SetMetadata(SECRET, true);

const KEY = /^[\x21-\x7E]{1,255}$/;
export const KEPT_ANSWER_HOURS = 24;

/**
 * Gives a repeated POST with the same `Idempotency-Key` its first answer again. The key is stored in
 * the transaction of its effect, so that a second call waits for the first one's outcome.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !this.creates(request, execution)) return next.handle();
    const keepsAnswer = !this.reflector.get<boolean>(SECRET, execution.getHandler());
    return from(
      this.once(String(key), request, reply, keepsAnswer, () => lastValueFrom(next.handle())),
    );
  }

  /** Only what makes something new is kept: the answer to a search holds names and may be asked again. */
  private creates({ method }: FastifyRequest, execution: ExecutionContext): boolean {
    const status = this.reflector.get<number | undefined>(
      HTTP_CODE_METADATA,
      execution.getHandler(),
    );
    return method === 'POST' && (status ?? 201) === 201;
  }

  private async once(
    key: string,
    request: FastifyRequest,
    reply: FastifyReply,
    keepsAnswer: boolean,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    if (!KEY.test(key))
      throw new InvalidInput([{ in: 'header', location: 'Idempotency-Key', code: 'not-valid' }]);
    const { account } = context();
    const hash = hashOf(request);
    await this.database.query(
      `DELETE FROM idempotency_keys WHERE account = $1 AND key = $2 AND created_at < $3`,
      [account, key, new Date(now().getTime() - KEPT_ANSWER_HOURS * 3_600_000)],
    );
    const [first] = await this.database.query(
      `INSERT INTO idempotency_keys (account, key, request_hash, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`,
      [account, key, hash, now()],
    );
    if (!first) return this.repeat(account, key, hash, reply);
    const answer = await work();
    await this.database.query(
      `UPDATE idempotency_keys SET status = $3, answer = $4 WHERE account = $1 AND key = $2`,
      [account, key, reply.statusCode, keepsAnswer ? JSON.stringify(answer ?? null) : null],
    );
    return answer;
  }

  private async repeat(
    account: string,
    key: string,
    hash: string,
    reply: FastifyReply,
  ): Promise<unknown> {
    const [stored] = await this.database.query<{
      requestHash: string;
      status: number;
      answer: unknown;
    }>(
      `SELECT request_hash AS "requestHash", status, answer FROM idempotency_keys
       WHERE account = $1 AND key = $2`,
      [account, key],
    );
    if (stored?.requestHash !== hash)
      throw new Conflict('idempotency-key-reused', {
        nl: 'Deze Idempotency-Key hoort bij een ander verzoek.',
        en: 'This Idempotency-Key belongs to another request.',
      });
    if (stored.answer === null)
      throw new Conflict('answer-not-kept', {
        nl: 'Dit verzoek is al uitgevoerd; het antwoord bevatte een geheim en is niet bewaard.',
        en: 'This request was carried out before; its answer held a secret and was not kept.',
      });
    void reply.status(stored.status);
    return stored.answer;
  }
}

const hashOf = ({ method, url, body }: FastifyRequest): string =>
  createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body)}`)
    .digest('hex');
