import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { PlanSessionDto, SessionDto, SessionQuery, UpdateSessionDto } from './session.dto.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('training')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Post()
  @Allow('trainings')
  planSession(@Body() input: PlanSessionDto): Promise<SessionDto> {
    return this.sessions.plan(input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(SessionDto) })
  listSessions(@Query() query: SessionQuery): Promise<Page<SessionDto>> {
    return this.sessions.list(query);
  }

  @Get(':sessionId')
  @Allow('read')
  getSession(@Param('sessionId', IdPipe) id: string): Promise<SessionDto> {
    return this.sessions.get(id);
  }

  @Patch(':sessionId')
  @Allow('trainings')
  updateSession(
    @Param('sessionId', IdPipe) id: string,
    @Body() input: UpdateSessionDto,
  ): Promise<SessionDto> {
    return this.sessions.update(id, input);
  }

  @Delete(':sessionId')
  @HttpCode(204)
  @Allow('trainings')
  removeSession(@Param('sessionId', IdPipe) id: string): Promise<void> {
    return this.sessions.remove(id);
  }
}
