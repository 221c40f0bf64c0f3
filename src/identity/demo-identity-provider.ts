import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { Settings } from '../common/settings.js';
import { preferredLanguage } from '../common/text.js';
import { ROLES, type Role } from './roles.js';

/** Organisations of the demo that have an account for each role. */
export const DEMO_ORGANISATIONS = ['noorderwolde', 'zuiderdam'] as const;

interface DemoAccount {
  organisation: string;
  /** The account is named as its role. */
  role: Role;
}

export const DEMO_PATH = '/login/oidc';

/** Where an identity provider sends who signs in for pages. */
export const CALLBACK_PATH = 'login/callback';

/**
 * An identity provider for the demo, without passwords: authorization code with PKCE, one account for
 * each role of each organisation. Its signing key lives as long as the process.
 */
@Injectable()
export class DemoIdentityProvider {
  private signingKey: Promise<JWK> | undefined;
  private started: Promise<Provider> | undefined;

  constructor(private readonly settings: Settings) {}

  get issuer(): string {
    return `${this.settings.publicUrl}${DEMO_PATH}`;
  }

  get authorizationUrl(): string {
    return `${this.issuer}/auth`;
  }

  get tokenUrl(): string {
    return `${this.issuer}/token`;
  }

  /** Public keys of the tokens it signs. */
  async keys(): Promise<JWTVerifyGetKey> {
    const { kty, n, e, kid, alg, use } = await this.privateKey();
    return createLocalJWKSet({ keys: [{ kty, n, e, kid, alg, use }] });
  }

  /** The provider itself, as a handler of Node's requests. */
  provider(): Promise<Provider> {
    this.started ??= this.start();
    return this.started;
  }

  private privateKey(): Promise<JWK> {
    this.signingKey ??= generateKeyPair('RS256', { extractable: true }).then(
      async ({ privateKey }) => ({
        ...(await exportJWK(privateKey)),
        kid: randomBytes(8).toString('hex'),
        alg: 'RS256',
        use: 'sig',
      }),
    );
    return this.signingKey;
  }

  private async start(): Promise<Provider> {
    const { Provider: OidcProvider } = await import('oidc-provider');
    return new OidcProvider(this.issuer, this.configuration(await this.privateKey()));
  }

  private configuration(key: JWK): Configuration {
    const { publicUrl, audience, clientId, organisationClaim, rolesClaim, mailClaim } =
      this.settings;
    const resource = `${publicUrl}/v1`;
    return {
      clients: [
        {
          client_id: clientId,
          client_name: 'Fasewijzer',
          token_endpoint_auth_method: 'none',
          grant_types: ['authorization_code'],
          response_types: ['code'],
          redirect_uris: [
            `${publicUrl}/docs/oauth2-redirect.html`,
            `${publicUrl}/${CALLBACK_PATH}`,
          ],
        },
      ],
      jwks: { keys: [key] },
      cookies: { keys: [randomBytes(32).toString('hex')] },
      scopes: ['openid'],
      clientBasedCORS: (_, origin) => origin === new URL(publicUrl).origin,
      pkce: { required: () => true },
      ttl: {
        AccessToken: ACCESS_SECONDS,
        IdToken: ACCESS_SECONDS,
        Interaction: 3600,
        Session: 86_400,
        Grant: 86_400,
      },
      interactions: {
        url: (_, { params: { ui_locales: locales } }) =>
          `/login?lang=${preferredLanguage(typeof locales === 'string' ? locales : 'nl')}`,
      },
      features: {
        devInteractions: { enabled: false },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => resource,
          useGrantedResource: () => true,
          getResourceServerInfo: () => ({
            scope: 'openid',
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: ACCESS_SECONDS,
            jwt: { sign: { alg: 'RS256' } },
          }),
        },
      },
      findAccount: (_, id) => {
        const account = accountOf(id);
        return account && { accountId: id, claims: () => ({ sub: id }) };
      },
      loadExistingGrant: (ctx) => grantOf(ctx, resource),
      extraTokenClaims: (_, token) => {
        const account = accountOf((token as { accountId?: string }).accountId);
        return (
          account && {
            [organisationClaim]: account.organisation,
            [rolesClaim]: [account.role],
            [mailClaim]: demoAddressOf(account),
          }
        );
      },
      formats: {
        customizers: {
          jwt: (_, token, parts) => {
            const account = accountOf((token as { accountId?: string }).accountId);
            if (account) parts.payload.sub = account.role;
          },
        },
      },
      renderError: (ctx, { error, error_description: detail }) => {
        ctx.type = 'text/plain';
        ctx.body = `${error}: ${detail ?? ''}`;
      },
    };
  }
}

const ACCESS_SECONDS = 600;

/** Where a demo account would get its mail. */
export const demoAddressOf = ({ organisation, role }: DemoAccount): string =>
  `${role}@${organisation}.example`;

/** The demo account that `id` (`organisation/role`) names. */
export function accountOf(id: string | undefined): DemoAccount | undefined {
  const [organisation = '', named] = id?.split('/') ?? [];
  const role = ROLES.find((one) => one === named);
  return role && (DEMO_ORGANISATIONS as readonly string[]).includes(organisation)
    ? { organisation, role }
    : undefined;
}

/** Nobody is asked for consent: the one client is the product itself. */
async function grantOf(
  ctx: KoaContextWithOIDC,
  resource: string,
): Promise<InstanceType<Provider['Grant']>> {
  const { provider, client, session } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
  grant.addOIDCScope('openid');
  grant.addResourceScope(resource, 'openid');
  await grant.save();
  return grant;
}
