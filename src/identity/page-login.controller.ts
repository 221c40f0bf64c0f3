import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Forbidden } from '../common/errors.js';
import { Open } from '../common/open.js';
import { Settings } from '../common/settings.js';
import { AsPage } from '../pages/as-page.js';
import { LanguageQuery } from '../pages/language.query.js';
import { CALLBACK_PATH, DemoIdentityProvider } from './demo-identity-provider.js';
import { helmet, showDemoLogin } from './demo-login.js';
import { LoginQuery } from './page-login.dto.js';
import { PageLogin } from './page-login.js';
import { LOGIN_FAULTS } from './page-login.texts.js';
import { PageSession } from './page-session.js';
import { signedOutPage } from './signed-out-page.js';

const LOGOUT_PATH = 'logout';
export const LOGIN_PATHS = ['login', CALLBACK_PATH, LOGOUT_PATH];

/** Signs people in and out for pages, outside the API. */
@Open()
@Controller()
export class PageLoginController {
  constructor(
    private readonly login: PageLogin,
    private readonly session: PageSession,
    private readonly settings: Settings,
    private readonly demo: DemoIdentityProvider,
  ) {}

  @Get('login')
  @AsPage({ helmet })
  async beginLogin(
    @Query() { to }: LoginQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { demo, publicUrl } = this.settings;
    if (!demo) return go(reply, await this.login.begin(to ?? '/'));
    if (to === undefined) return showDemoLogin(this.demo, request, reply);
    return isOtherLoopback(request, publicUrl)
      ? reply.redirect(`${publicUrl}${request.url}`, 303)
      : go(reply, await this.login.begin(to));
  }

  @Get(CALLBACK_PATH)
  @AsPage()
  async endLogin(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return go(reply, await this.login.end(request, query));
  }

  @Post(LOGOUT_PATH)
  @HttpCode(200)
  @AsPage({ takesForm: true })
  endSession(
    @Query() _: LanguageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string {
    if (!isSameOrigin(request, this.settings))
      throw new Forbidden('other-site', LOGIN_FAULTS.otherSite);
    void reply.header('Set-Cookie', this.session.end());
    return signedOutPage(request.given!.language);
  }
}

const go = (
  reply: FastifyReply,
  { location, cookies }: Awaited<ReturnType<PageLogin['begin']>>,
): FastifyReply => reply.header('Set-Cookie', cookies).redirect(location, 303);

/** Browsers say from which site a form comes; older ones, and all without TLS, by `Origin` alone. */
function isSameOrigin({ headers }: FastifyRequest, { publicUrl }: Settings): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === new URL(publicUrl).origin : site === 'same-origin';
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The demo's login only knows the one address, and cookies don't cross from one to the other. */
function isOtherLoopback({ hostname }: FastifyRequest, publicUrl: string): boolean {
  const wanted = new URL(publicUrl).hostname;
  return hostname !== wanted && LOOPBACK.includes(hostname) && LOOPBACK.includes(wanted);
}
