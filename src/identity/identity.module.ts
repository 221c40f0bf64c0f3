import { Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { Callers } from './callers.js';
import { CodeGrant } from './code-grant.js';
import { DemoIdentityProvider } from './demo-identity-provider.js';
import { PageLoginController } from './page-login.controller.js';
import { PageLogin } from './page-login.js';
import { PageSession } from './page-session.js';

@Module({
  controllers: [ApiKeysController, PageLoginController],
  providers: [
    AccessTokens,
    ApiKeysService,
    Callers,
    CodeGrant,
    DemoIdentityProvider,
    PageLogin,
    PageSession,
  ],
  exports: [AccessTokens, ApiKeysService, Callers, DemoIdentityProvider, PageSession],
})
export class IdentityModule {}
