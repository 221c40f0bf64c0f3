import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from './project-ref.js';
import { ProjectPipe } from './project.pipe.js';
import { BarrierDto, AddBarrierDto, UpdateBarrierDto } from './barrier.dto.js';
import { BarriersService } from './barriers.service.js';

@ApiTags('preparation')
@Controller('projects/:projectId/barriers')
export class BarriersController {
  constructor(private readonly barriers: BarriersService) {}

  @Post()
  @Allow('projects')
  addBarrier(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: AddBarrierDto,
  ): Promise<BarrierDto> {
    return this.barriers.add(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(BarrierDto) })
  listBarriers(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<BarrierDto>> {
    return this.barriers.list(project, query);
  }

  @Get(':barrierId')
  @Allow('read')
  getBarrier(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('barrierId', IdPipe) id: string,
  ): Promise<BarrierDto> {
    return this.barriers.get(project, id);
  }

  @Patch(':barrierId')
  @Allow('projects')
  updateBarrier(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('barrierId', IdPipe) id: string,
    @Body() input: UpdateBarrierDto,
  ): Promise<BarrierDto> {
    return this.barriers.update(project, id, input);
  }

  @Delete(':barrierId')
  @HttpCode(204)
  @Allow('projects')
  removeBarrier(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('barrierId', IdPipe) id: string,
  ): Promise<void> {
    return this.barriers.remove(project, id);
  }
}
