import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../common/errors.js';

/** Limits the requests a minute per caller: an account of an organisation, else an address. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  protected override getTracker(request: FastifyRequest): Promise<string> {
    const { organisationId, account } = request.given ?? {};
    return Promise.resolve(organisationId ? `${organisationId} ${account}` : request.ip);
  }

  protected override throwThrottlingException(
    _: ExecutionContext,
    { timeToBlockExpire }: ThrottlerLimitDetail,
  ): Promise<void> {
    throw tooManyRequests(Math.max(1, timeToBlockExpire));
  }
}

export const tooManyRequests = (retryAfter: number): Refused =>
  new Refused(
    429,
    'too-many-requests',
    { nl: 'Te veel verzoeken in een minuut.', en: 'Too many requests in a minute.' },
    retryAfter,
  );
