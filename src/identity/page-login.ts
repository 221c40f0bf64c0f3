import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { InvalidInput, Refused, Unauthorized } from '../common/errors.js';
import { type Language, LANGUAGES, type Text } from '../common/text.js';
import { loginAddress } from '../pages/login-address.js';
import { Callers } from './callers.js';
import { CodeGrant } from './code-grant.js';
import { localPath } from './local-path.js';
import { LOGIN_FAULTS } from './page-login.texts.js';
import { PageSession } from './page-session.js';

/** Where a browser goes next, and the cookies that it takes along. */
interface Step {
  location: string;
  cookies: string[];
}

/** A login that is under way; a cookie of its own, named after its state, holds it. */
interface BegunLogin {
  verifier: string;
  language: Language;
  to: string;
}

const LOGIN_SECONDS = 600;

/** Signs people in for pages. */
@Injectable()
export class PageLogin {
  constructor(
    private readonly session: PageSession,
    private readonly grant: CodeGrant,
    private readonly callers: Callers,
  ) {}

  /**
   * Begins a login that ends at `to`.
   * @throws InvalidInput when that is no path of ours, Unavailable when the identity provider is away
   */
  async begin(to: string): Promise<Step> {
    const { language } = context();
    if (localPath(to) === undefined)
      throw new InvalidInput([
        { in: 'query', location: 'to', code: 'not-local', detail: LOGIN_FAULTS.notLocal },
      ]);
    const state = randomBytes(16).toString('base64url');
    const verifier = randomBytes(32).toString('base64url');
    const begun = [verifier, language, Buffer.from(to).toString('base64url')].join('.');
    return {
      location: await this.grant.address(state, verifier, language),
      cookies: [this.session.write(cookieOf(state), begun, LOGIN_SECONDS)],
    };
  }

  /**
   * Ends the login that the identity provider answers.
   * @throws LoginFailed when it was not begun here or leads to no caller, Unavailable when the provider is away
   */
  async end(request: FastifyRequest, { state, code }: Record<string, unknown>): Promise<Step> {
    const begun = this.begun(request, state);
    if (!begun) throw new LoginFailed(400, LOGIN_FAULTS.notBegun);
    const { verifier, language, to } = begun;
    context().language = language;
    const again = loginAddress(to, language);
    const token = typeof code === 'string' ? await this.grant.exchange(code, verifier) : undefined;
    if (token === undefined) throw new LoginFailed(400, LOGIN_FAULTS.refused, again);
    await this.callers.of(token).catch((error: unknown) => {
      throw error instanceof Unauthorized
        ? new LoginFailed(403, LOGIN_FAULTS.notKnown, again)
        : error;
    });
    const cookie = this.session.begin(token, secondsLeft(token));
    if (cookie === undefined) throw new LoginFailed(502, LOGIN_FAULTS.tooLarge);
    return { location: to, cookies: [cookie, this.session.forget(cookieOf(state as string))] };
  }

  private begun(request: FastifyRequest, state: unknown): BegunLogin | undefined {
    if (typeof state !== 'string' || !/^[\w-]{22}$/.test(state)) return undefined;
    const [verifier, named, encoded] =
      this.session.read(request, cookieOf(state))?.split('.') ?? [];
    const language = LANGUAGES.find((one) => one === named);
    const to = localPath(Buffer.from(encoded ?? '', 'base64url').toString());
    return verifier && language && to ? { verifier, language, to } : undefined;
  }
}

const cookieOf = (state: string): string => `login-${state}`;

const secondsLeft = (token: string): number =>
  Math.max(0, Math.floor(decodeJwt(token).exp! - now().getTime() / 1000));

class LoginFailed extends Refused {
  constructor(status: number, detail: Text, again?: string) {
    super(status, 'login-failed', detail);
    Object.assign(this.extra, { again });
  }
}
