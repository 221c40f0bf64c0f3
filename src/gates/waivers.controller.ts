import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { HasNoVersion } from '../common/if-match.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { GiveWaiverDto, WaiverDto } from './waiver.dto.js';
import { WaiversService } from './waivers.service.js';

@ApiTags('gate')
@Controller('projects/:projectId/waivers')
export class WaiversController {
  constructor(private readonly waivers: WaiversService) {}

  @Post()
  @Allow('decide')
  async giveWaiver(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: GiveWaiverDto,
  ): Promise<WaiverDto> {
    return WaiverDto.from(await this.waivers.give(project, input));
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(WaiverDto) })
  listWaivers(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<WaiverDto>> {
    return this.waivers.list(project, query);
  }

  @Get(':waiverId')
  @Allow('read')
  async getWaiver(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('waiverId', IdPipe) id: string,
  ): Promise<WaiverDto> {
    return WaiverDto.from(await this.waivers.get(project, id));
  }

  @Delete(':waiverId')
  @HttpCode(204)
  @HasNoVersion()
  @Allow('decide')
  endWaiver(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('waiverId', IdPipe) id: string,
  ): Promise<void> {
    return this.waivers.end(project, id);
  }
}
