import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HasNoVersion } from '../common/if-match.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { IdPipe } from '../common/id.pipe.js';
import { AnswersSecret } from '../database/idempotency.interceptor.js';
import { Allow } from './allow.js';
import { ApiKeyDto, CreateApiKeyDto, CreatedApiKeyDto } from './api-key.dto.js';
import { ApiKeysService } from './api-keys.service.js';

@ApiTags('start')
@Controller('api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  @Post()
  @Allow('organisation')
  @AnswersSecret()
  createApiKey(@Body() input: CreateApiKeyDto): Promise<CreatedApiKeyDto> {
    return this.keys.create(input);
  }

  @Get()
  @Allow('organisation')
  @ApiOkResponse({ type: pageOf(ApiKeyDto) })
  listApiKeys(@Query() query: PageQuery): Promise<Page<ApiKeyDto>> {
    return this.keys.list(query);
  }

  @Get(':apiKeyId')
  @Allow('organisation')
  async getApiKey(@Param('apiKeyId', IdPipe) id: string): Promise<ApiKeyDto> {
    return ApiKeyDto.from(await this.keys.get(id));
  }

  @Delete(':apiKeyId')
  @HttpCode(204)
  @HasNoVersion()
  @Allow('organisation')
  revokeApiKey(@Param('apiKeyId', IdPipe) id: string): Promise<void> {
    return this.keys.revoke(id);
  }
}
