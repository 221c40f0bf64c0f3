import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { listOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { ProgrammePipe, type ProgrammeRef } from '../projects/programme.pipe.js';
import { AttentionItemDto } from './attention.dto.js';
import { AttentionService } from './attention.service.js';

@Controller()
export class AttentionController {
  constructor(private readonly attention: AttentionService) {}

  @Get('programmes/:programmeId/attention')
  @Allow('read')
  @ApiTags('programme')
  @ApiOkResponse({ type: listOf(AttentionItemDto) })
  async listAttention(
    @Param('programmeId', ProgrammePipe) { id }: ProgrammeRef,
  ): Promise<{ items: AttentionItemDto[] }> {
    return { items: await this.attention.ofProgramme(id) };
  }

  @Get('me/tasks')
  @Allow('read')
  @ApiTags('start')
  @ApiOkResponse({ type: listOf(AttentionItemDto) })
  async listMyTasks(): Promise<{ items: AttentionItemDto[] }> {
    return { items: await this.attention.tasks() };
  }
}
