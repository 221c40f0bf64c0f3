import { Unavailable } from '../common/errors.js';

/** What OpenID Connect Discovery tells of an identity provider, as far as we use it. */
interface Issuer {
  jwksUri: string;
  authorizationUrl: string;
  tokenUrl: string;
}

/**
 * Asks the identity provider at `issuer` for its addresses.
 * @throws Unavailable when it does not answer as it should
 */
export async function discover(issuer: string): Promise<Issuer> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5000),
  }).catch(() => undefined);
  const found = (await answer?.json().catch(() => undefined)) as
    Record<string, unknown> | undefined;
  const jwksUri = found?.jwks_uri;
  const authorizationUrl = found?.authorization_endpoint;
  const tokenUrl = found?.token_endpoint;
  if (!answer?.ok || !isAddress(jwksUri) || !isAddress(authorizationUrl) || !isAddress(tokenUrl))
    throw new Unavailable();
  return { jwksUri, authorizationUrl, tokenUrl };
}

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && URL.canParse(value);
