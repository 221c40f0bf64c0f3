import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { HasNoVersion } from '../common/if-match.js';
import { Open } from '../common/open.js';
import { Allow } from '../identity/allow.js';
import { TakesBasic } from '../identity/takes-basic.js';
import { statementIdOf, statementQuery } from './statement-query.js';
import { StoredStatements } from './stored-statements.service.js';
import { XapiStatementsService } from './xapi-statements.service.js';

type Parameters = Record<string, unknown>;

/** xAPI 1.0.3, as far as it brings outcomes of trainings; outside the contract, which is the standard's own. */
@ApiExcludeController()
@Controller('xapi')
export class XapiController {
  constructor(
    private readonly statements: XapiStatementsService,
    private readonly stored: StoredStatements,
  ) {}

  @Get('about')
  @Open()
  getXapiAbout(): { version: string[] } {
    return { version: ['1.0.0', '1.0.1', '1.0.2', '1.0.3'] };
  }

  @Post('statements')
  @HttpCode(200)
  @Allow('trainings')
  @TakesBasic()
  storeStatements(@Body() body: unknown): Promise<string[]> {
    return this.statements.store(body);
  }

  @Put('statements')
  @HttpCode(204)
  @HasNoVersion()
  @Allow('trainings')
  @TakesBasic()
  storeStatement(@Query() query: Parameters, @Body() body: unknown): Promise<void> {
    return this.statements.storeAs(statementIdOf(query), body);
  }

  /** Statements name people, so who may not see names sends without reading back. */
  @Get('statements')
  @Allow('people')
  @TakesBasic()
  async getStatements(
    @Query() query: Parameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const asked = statementQuery(query);
    if (!('id' in asked)) return this.stored.list(asked);
    const { statement, storedAt } = await this.stored.get(asked);
    void reply.header('Last-Modified', storedAt.toUTCString());
    return statement;
  }
}
