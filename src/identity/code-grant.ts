import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Unavailable } from '../common/errors.js';
import { Settings } from '../common/settings.js';
import type { Language } from '../common/text.js';
import { CALLBACK_PATH, DemoIdentityProvider } from './demo-identity-provider.js';
import { discover } from './issuer.js';

/** Gets access tokens for pages: authorization code with PKCE, as a public client (RFC 6749, RFC 7636). */
@Injectable()
export class CodeGrant {
  private readonly logger = new Logger(CodeGrant.name);

  constructor(
    private readonly settings: Settings,
    private readonly demo: DemoIdentityProvider,
  ) {}

  /** Where the identity provider asks who it is. */
  async address(state: string, verifier: string, language: Language): Promise<string> {
    const { authorizationUrl } = await this.issuer();
    const address = new URL(authorizationUrl);
    for (const [name, value] of Object.entries({
      response_type: 'code',
      client_id: this.settings.clientId,
      redirect_uri: this.redirectUri,
      scope: 'openid',
      state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ui_locales: language,
    }))
      address.searchParams.set(name, value);
    return address.href;
  }

  /**
   * The access token for `code`; undefined when the identity provider refuses it.
   * @throws Unavailable when it does not answer as it should
   */
  async exchange(code: string, verifier: string): Promise<string | undefined> {
    const { tokenUrl } = await this.issuer();
    const answer = await fetch(tokenUrl, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(5000),
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: this.settings.clientId,
        redirect_uri: this.redirectUri,
        code,
        code_verifier: verifier,
      }),
    }).catch(() => undefined);
    const found = (await answer?.json().catch(() => undefined)) as
      Record<string, unknown> | undefined;
    if (answer?.ok && typeof found?.access_token === 'string') return found.access_token;
    if (answer === undefined || answer.status >= 500 || answer.ok) throw new Unavailable();
    const error = typeof found?.error === 'string' ? found.error : '';
    this.logger.warn(
      `The identity provider refused a code: ${/^[a-z_]{1,40}$/.test(error) ? error : answer.status}`,
    );
    return undefined;
  }

  private get redirectUri(): string {
    return `${this.settings.publicUrl}/${CALLBACK_PATH}`;
  }

  private async issuer(): Promise<{ authorizationUrl: string; tokenUrl: string }> {
    const { issuer } = this.settings;
    return issuer ? discover(issuer) : this.demo;
  }
}
