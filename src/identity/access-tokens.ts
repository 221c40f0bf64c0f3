import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Unauthorized, Unavailable } from '../common/errors.js';
import { isMailAddress } from '../common/mail-address.js';
import { Settings } from '../common/settings.js';
import { DemoIdentityProvider } from './demo-identity-provider.js';
import { discover } from './issuer.js';
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

interface TokenClaims {
  /** Slug or external identifier of the organisation. */
  organisation: string;
  account: string;
  roles: string[];
  /** Where the account gets mail. */
  mail?: string;
}

/** Reads the access tokens of the organisation's identity provider (JWT, RFC 9068). */
@Injectable()
export class AccessTokens {
  private keys: JWTVerifyGetKey | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly demo: DemoIdentityProvider,
  ) {}

  /** @throws Unauthorized for a token that is not ours, not in force or not signed as it should be */
  async verify(token: string): Promise<TokenClaims> {
    const { audience, organisationClaim, rolesClaim, accountClaim, mailClaim } = this.settings;
    const issuer = this.issuer();
    if (!issuer) throw new Unauthorized();
    try {
      this.keys ??= await this.keySet();
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
      const mail = payload[mailClaim];
      return {
        organisation,
        account: account.slice(0, 200),
        roles: ROLES.filter((role) => roles.includes(role)),
        ...(typeof mail === 'string' && isMailAddress(mail) && { mail }),
      };
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      if (error instanceof errors.JWKSTimeout) throw new Unavailable();
      throw new Unauthorized();
    }
  }

  private async keySet(): Promise<JWTVerifyGetKey> {
    const { issuer } = this.settings;
    return issuer
      ? createRemoteJWKSet(new URL((await discover(issuer)).jwksUri))
      : this.demo.keys();
  }

  private issuer(): string | undefined {
    return this.settings.issuer ?? (this.settings.demo ? this.demo.issuer : undefined);
  }
}
