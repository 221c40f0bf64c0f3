import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import {
  CreateProgrammeDto,
  ProgrammeDto,
  StrategyDto,
  StrategyInputDto,
  UpdateProgrammeDto,
} from './programme.dto.js';
import { ProgrammePipe, type ProgrammeRef } from './programme.pipe.js';
import { ProgrammesService } from './programmes.service.js';

@ApiTags('programme')
@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  @Post()
  @Allow('programmes')
  createProgramme(@Body() input: CreateProgrammeDto): Promise<ProgrammeDto> {
    return this.programmes.create(input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(ProgrammeDto) })
  listProgrammes(@Query() query: PageQuery): Promise<Page<ProgrammeDto>> {
    return this.programmes.list(query);
  }

  @Get(':programmeId')
  @Allow('read')
  getProgramme(@Param('programmeId', ProgrammePipe) programme: ProgrammeRef): ProgrammeDto {
    return programme;
  }

  @Patch(':programmeId')
  @Allow('programmes')
  updateProgramme(
    @Param('programmeId', ProgrammePipe) { id }: ProgrammeRef,
    @Body() input: UpdateProgrammeDto,
  ): Promise<ProgrammeDto> {
    return this.programmes.update(id, input);
  }

  @Get(':programmeId/strategy')
  @Allow('read')
  getStrategy(@Param('programmeId', ProgrammePipe) { id }: ProgrammeRef): Promise<StrategyDto> {
    return this.programmes.strategy(id);
  }

  @Put(':programmeId/strategy')
  @Allow('programmes')
  putStrategy(
    @Param('programmeId', ProgrammePipe) { id }: ProgrammeRef,
    @Body() input: StrategyInputDto,
  ): Promise<StrategyDto> {
    return this.programmes.putStrategy(id, input);
  }
}
