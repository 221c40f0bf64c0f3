import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { RemindDto, RemindedDto, TrainingGapsDto, TrainingGapsQuery } from './training-gap.dto.js';
import { TrainingGapsService } from './training-gaps.service.js';
import { TrainingRemindersService } from './training-reminders.service.js';

@ApiTags('training')
@Controller('projects/:projectId/training-gaps')
export class TrainingGapsController {
  constructor(
    private readonly gaps: TrainingGapsService,
    private readonly reminders: TrainingRemindersService,
  ) {}

  @Get()
  @Allow('read')
  getTrainingGaps(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: TrainingGapsQuery,
  ): Promise<TrainingGapsDto> {
    return this.gaps.of(project, query);
  }

  @Post('reminders')
  @HttpCode(200)
  @Allow('audiences')
  remindOfTrainings(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: RemindDto,
  ): Promise<RemindedDto> {
    return this.reminders.remind(project, input);
  }
}
