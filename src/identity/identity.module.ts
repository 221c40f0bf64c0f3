import { Module } from '@nestjs/common';
import { AccessTokens } from './access-tokens.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { Callers } from './callers.js';

@Module({
  controllers: [ApiKeysController],
  providers: [AccessTokens, ApiKeysService, Callers],
  exports: [AccessTokens, ApiKeysService, Callers],
})
export class IdentityModule {}
