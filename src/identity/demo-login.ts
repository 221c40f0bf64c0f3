import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestedLanguage } from '../common/requested-language.js';
import { sendPage } from '../pages/page.js';
import { accountOf, DEMO_PATH, type DemoIdentityProvider } from './demo-identity-provider.js';
import { loginPage } from './login-page.js';

/** A window that Swagger UI opened must be able to answer it. */
export const helmet = { crossOriginOpenerPolicy: false };

/** Shows the page on which one chooses an account. */
export const showDemoLogin = async (
  demo: DemoIdentityProvider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => showPage(request, reply, await isUnderWay(demo, request, reply));

/** Serves the demo's identity provider and takes the choice of the page on which one chooses an account. */
export async function serveDemoLogin(
  server: FastifyInstance,
  demo: DemoIdentityProvider,
): Promise<void> {
  await server.register(async (scope) => {
    readForm(scope);
    scope.post('/login', { helmet }, async (request, reply) => {
      const account = (request.body as URLSearchParams).get('account') ?? '';
      if (!accountOf(account) || !(await isUnderWay(demo, request, reply)))
        return showPage(request, reply, false);
      const provider = await demo.provider();
      const next = await provider.interactionResult(
        request.raw,
        reply.raw,
        { login: { accountId: account } },
        { mergeWithLastSubmission: false },
      );
      return reply.redirect(next, 303);
    });
  });
  await server.register(
    async (scope) => {
      // The provider reads its bodies itself.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _body, done) => done(null));
      scope.all('/*', { helmet }, async (request, reply) => {
        const provider = await demo.provider();
        reply.hijack();
        const { raw } = request;
        raw.headers.cookie = withoutSession(raw.headers.cookie);
        Object.assign(raw, { originalUrl: raw.url, url: raw.url!.slice(DEMO_PATH.length) });
        await provider.callback()(raw, reply.raw);
      });
    },
    { prefix: DEMO_PATH },
  );
}

function readForm(scope: FastifyInstance): void {
  scope.removeContentTypeParser('application/x-www-form-urlencoded');
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1024 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
}

async function isUnderWay(
  demo: DemoIdentityProvider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const provider = await demo.provider();
  return provider.interactionDetails(request.raw, reply.raw).then(
    () => true,
    () => false,
  );
}

const showPage = (request: FastifyRequest, reply: FastifyReply, underWay: boolean): FastifyReply =>
  sendPage(reply, loginPage(requestedLanguage(request), underWay));

/** Each login chooses its account anew: the provider never sees who signed in before. */
const withoutSession = (cookie = ''): string =>
  cookie
    .split(';')
    .filter((pair) => !/^\s*_session(\.\w+)?=/.test(pair))
    .join(';');
