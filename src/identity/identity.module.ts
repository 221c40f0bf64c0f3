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
import { TenantTokens } from './tenant-tokens.js';

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
    TenantTokens,
  ],
  exports: [AccessTokens, ApiKeysService, Callers, DemoIdentityProvider, PageSession, TenantTokens],
})
export class IdentityModule {}
