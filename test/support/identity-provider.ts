import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

interface SigningOptions {
  typ?: string;
  /** Empty: never. */
  expires?: string | number;
}

/** An identity provider of an organisation, as far as the app asks it anything. */
export async function startIdentityProvider(claims: JWTPayload) {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'ES256' };
  /** What it answers to a code, and what it was asked. */
  const exchange: { status: number; body: object; asked: URLSearchParams[] } = {
    status: 200,
    body: {},
    asked: [],
  };
  const answerTo = async (request: IncomingMessage): Promise<{ status: number; body: object }> => {
    const path = request.url!.split('?')[0];
    if (path === '/keys') return { status: 200, body: { keys: [jwk] } };
    if (path !== '/token')
      return {
        status: 200,
        body: {
          issuer,
          jwks_uri: `${issuer}/keys`,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
        },
      };
    exchange.asked.push(new URLSearchParams(await text(request)));
    return exchange;
  };
  const server = createServer((request, response) => {
    void answerTo(request).then(({ status, body }) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    publicKey,
    exchange,
    /** A token with other claims than the usual ones. */
    sign(
      others: JWTPayload = {},
      { typ = 'at+jwt', expires = '10m' }: SigningOptions = {},
    ): Promise<string> {
      const jwt = new SignJWT({ iss: issuer, sub: 'x', ...claims, ...others })
        .setProtectedHeader({ alg: 'ES256', kid: 'one', typ })
        .setIssuedAt();
      return (expires === '' ? jwt : jwt.setExpirationTime(expires)).sign(privateKey);
    },
    async close(): Promise<void> {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export type IdentityProvider = Awaited<ReturnType<typeof startIdentityProvider>>;
