import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Unauthorized, Unavailable } from '../common/errors.js';
import { Settings } from '../common/settings.js';
import { ROLES } from './roles.js';

const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];

export interface TokenClaims {
  /** Slug or external identifier of the organisation. */
  organisation: string;
  account: string;
  roles: string[];
}

/** Reads the access tokens of the organisation's identity provider (JWT, RFC 9068). */
@Injectable()
export class AccessTokens {
  private keys: JWTVerifyGetKey | undefined;

  constructor(private readonly settings: Settings) {}

  /** @throws Unauthorized for a token that is not ours, not in force or not signed as it should be */
  async verify(token: string): Promise<TokenClaims> {
    const { audience, organisationClaim, rolesClaim, accountClaim } = this.settings;
    const issuer = this.issuer();
    if (!issuer) throw new Unauthorized();
    try {
      this.keys ??= createRemoteJWKSet(await jwksAddress(issuer));
      const { payload, protectedHeader } = await jwtVerify(token, this.keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', accountClaim, organisationClaim],
        clockTolerance: 5,
      });
      if (!/^(application\/)?(at\+)?jwt$/i.test(protectedHeader.typ ?? 'jwt'))
        throw new Unauthorized();
      const organisation = payload[organisationClaim];
      const account = payload[accountClaim];
      const roles = payload[rolesClaim] ?? [];
      if (typeof organisation !== 'string' || typeof account !== 'string' || !Array.isArray(roles))
        throw new Unauthorized();
      return {
        organisation,
        account: account.slice(0, 200),
        roles: ROLES.filter((role) => roles.includes(role)),
      };
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      if (error instanceof errors.JWKSTimeout) throw new Unavailable();
      throw new Unauthorized();
    }
  }

  private issuer(): string | undefined {
    return (
      this.settings.issuer ??
      (this.settings.demo ? `${this.settings.publicUrl}/login/oidc` : undefined)
    );
  }
}

/** Where the issuer publishes its keys, by OpenID Connect Discovery. */
async function jwksAddress(issuer: string): Promise<URL> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5000),
  }).catch(() => undefined);
  if (!answer?.ok) throw new Unavailable();
  const { jwks_uri: address } = (await answer.json()) as { jwks_uri?: unknown };
  if (typeof address !== 'string' || !URL.canParse(address)) throw new Unavailable();
  return new URL(address);
}
