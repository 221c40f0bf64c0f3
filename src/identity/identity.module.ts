import { Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { Callers } from './callers.js';
import { DemoIdentityProvider } from './demo-identity-provider.js';
import { TenantTokens } from './tenant-tokens.js';

@Module({
  controllers: [ApiKeysController],
  providers: [AccessTokens, ApiKeysService, Callers, DemoIdentityProvider, TenantTokens],
  exports: [AccessTokens, ApiKeysService, Callers, DemoIdentityProvider, TenantTokens],
})
export class IdentityModule {}
