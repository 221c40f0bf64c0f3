import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { DecideGateDto, GateReviewDto, SubmitGateDto } from './gate-review.dto.js';
import { GateReviewsService } from './gate-reviews.service.js';

@ApiTags('gate')
@Controller('projects/:projectId/gate-reviews')
export class GateReviewsController {
  constructor(private readonly reviews: GateReviewsService) {}

  @Post()
  @Allow('submit')
  submitGate(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: SubmitGateDto,
  ): Promise<GateReviewDto> {
    return this.reviews.submit(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(GateReviewDto) })
  listGateReviews(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<GateReviewDto>> {
    return this.reviews.list(project, query);
  }

  @Get(':reviewId')
  @Allow('read')
  getGateReview(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('reviewId', IdPipe) id: string,
  ): Promise<GateReviewDto> {
    return this.reviews.get(project, id);
  }

  @Post(':reviewId/decision')
  @Allow('decide')
  @ApiCreatedResponse({ type: GateReviewDto })
  decideGate(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('reviewId', IdPipe) id: string,
    @Body() input: DecideGateDto,
  ): Promise<GateReviewDto> {
    return this.reviews.decide(project, id, input);
  }

  @Post(':reviewId/withdrawal')
  @HttpCode(200)
  @Allow('submit')
  withdrawGate(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('reviewId', IdPipe) id: string,
  ): Promise<GateReviewDto> {
    return this.reviews.withdraw(project, id);
  }
}
