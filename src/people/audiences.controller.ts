import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { AudienceInputDto } from '../projects/audience-input.dto.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { AudienceDto, UpdateAudienceDto } from './audience.dto.js';
import { AudiencesService } from './audiences.service.js';

@ApiTags('people')
@Controller('projects/:projectId/audiences')
export class AudiencesController {
  constructor(private readonly audiences: AudiencesService) {}

  @Post()
  @Allow('audiences')
  addAudience(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: AudienceInputDto,
  ): Promise<AudienceDto> {
    return this.audiences.create(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(AudienceDto) })
  listAudiences(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<AudienceDto>> {
    return this.audiences.list(project, query);
  }

  @Get(':audienceId')
  @Allow('read')
  getAudience(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('audienceId', IdPipe) id: string,
  ): Promise<AudienceDto> {
    return this.audiences.get(project, id);
  }

  @Patch(':audienceId')
  @Allow('audiences')
  updateAudience(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('audienceId', IdPipe) id: string,
    @Body() input: UpdateAudienceDto,
  ): Promise<AudienceDto> {
    return this.audiences.update(project, id, input);
  }

  @Delete(':audienceId')
  @HttpCode(204)
  @Allow('audiences')
  removeAudience(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('audienceId', IdPipe) id: string,
  ): Promise<void> {
    return this.audiences.remove(project, id);
  }
}
