import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { BenefitDto, AddBenefitDto, UpdateBenefitDto } from './benefit.dto.js';
import { BenefitsService } from './benefits.service.js';

@ApiTags('preparation')
@Controller('projects/:projectId/benefits')
export class BenefitsController {
  constructor(private readonly benefits: BenefitsService) {}

  @Post()
  @Allow('projects')
  addBenefit(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: AddBenefitDto,
  ): Promise<BenefitDto> {
    return this.benefits.add(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(BenefitDto) })
  listBenefits(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<BenefitDto>> {
    return this.benefits.list(project, query);
  }

  @Get(':benefitId')
  @Allow('read')
  getBenefit(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('benefitId', IdPipe) id: string,
  ): Promise<BenefitDto> {
    return this.benefits.get(project, id);
  }

  @Patch(':benefitId')
  @Allow('projects')
  updateBenefit(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('benefitId', IdPipe) id: string,
    @Body() input: UpdateBenefitDto,
  ): Promise<BenefitDto> {
    return this.benefits.update(project, id, input);
  }

  @Delete(':benefitId')
  @HttpCode(204)
  @Allow('projects')
  removeBenefit(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('benefitId', IdPipe) id: string,
  ): Promise<void> {
    return this.benefits.remove(project, id);
  }
}
