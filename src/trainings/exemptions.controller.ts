import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { HasNoVersion } from '../common/if-match.js';
import { listOf, type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { ExemptionDto, GrantedExemptionDto, GrantExemptionsDto } from './exemption.dto.js';
import { ExemptionGrantsService } from './exemption-grants.service.js';
import { ExemptionsService } from './exemptions.service.js';

@ApiTags('training')
@Controller('courses/:courseId/exemptions')
export class ExemptionsController {
  constructor(
    private readonly exemptions: ExemptionsService,
    private readonly grants: ExemptionGrantsService,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('trainings')
  @ApiOkResponse({ type: listOf(GrantedExemptionDto) })
  grantExemptions(
    @Param('courseId', IdPipe) course: string,
    @Body() input: GrantExemptionsDto,
  ): Promise<{ items: GrantedExemptionDto[] }> {
    return this.grants.grant(course, input);
  }

  @Get()
  @Allow('trainings')
  @ApiOkResponse({ type: pageOf(ExemptionDto) })
  listExemptions(
    @Param('courseId', IdPipe) course: string,
    @Query() query: PageQuery,
  ): Promise<Page<ExemptionDto>> {
    return this.exemptions.list(course, query);
  }

  @Delete(':exemptionId')
  @HttpCode(204)
  @HasNoVersion()
  @Allow('trainings')
  endExemption(
    @Param('courseId', IdPipe) course: string,
    @Param('exemptionId', IdPipe) id: string,
  ): Promise<void> {
    return this.grants.end(course, id);
  }
}
