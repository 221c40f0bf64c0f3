import { AsyncLocalStorage } from 'node:async_hooks';
import type { Fault } from './errors.js';
import type { Language } from './text.js';

/** What holds for everything that one request, or one batch of a job, does. */
export interface Context {
  /** The tenant; null before the caller is known and on open routes. */
  organisationId: string | null;
  /** Zone of the organisation's days, for example `Europe/Amsterdam`. */
  zone: string;
  /** The account that acts; `system` for jobs. */
  account: string;
  roles: readonly string[];
  language: Language;
  /** The operation's id in the contract, or the job's name. */
  operation: string;
  /** Ids of the path, for the audit. */
  parameters: Record<string, string>;
  /** `own`: the caller may do this only in projects on whose team the account stands. */
  scope: 'all' | 'own' | 'checked';
  /** Version that `If-Match` asks for; undefined once it has been honoured. */
  ifMatch?: number;
  /** Faults of the input found so far. */
  faults: Fault[];
  /** Its transactions leave no entry in the audit: one machine's small steps, whose outcome has an entry. */
  isQuiet?: boolean;
  /** Mail address of the caller, as their identity provider says. */
  mail?: string;
  /** Another moment than the real one, while the demo is built. */
  now?: Date;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What the guard found out about the request; its unit of work runs in it. */
    given?: Context;
  }
}

const storage = new AsyncLocalStorage<Context>();

/** The context of the request or job that runs now. */
export function context(): Context {
  const store = storage.getStore();
  if (!store) throw new Error('No request or job runs here');
  return store;
}

export const currentContext = (): Context | undefined => storage.getStore();

export const inContext = <T>(store: Context, work: () => T): T => storage.run(store, work);

/** A context for work that no request asked for. */
export const systemContext = (
  organisationId: string,
  operation: string,
  given: Partial<Context> = {},
): Context => ({
  organisationId,
  zone: 'Europe/Amsterdam',
  account: 'system',
  roles: [],
  language: 'nl',
  operation,
  parameters: {},
  scope: 'all',
  faults: [],
  ...given,
});
