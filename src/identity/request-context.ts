import type { Context } from '../common/context.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the guard found out about the request; the unit of work runs in it. */
    given?: Context;
  }
}
