import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AlsoIn, prefers } from '../common/also-in.js';
import { AnswersSecret } from '../database/idempotency.interceptor.js';
import { Allow } from '../identity/allow.js';
import { InvitationsDto, InviteDto, RemindersDto } from './invitation.dto.js';
import { InvitationsService } from './invitations.service.js';
import { SurveyDto, UpdateSurveyDto } from './survey.dto.js';
import { SurveyPipe } from './survey.pipe.js';
import { SurveysService } from './surveys.service.js';
import { SurveyClosingService } from './survey-closing.service.js';

@ApiTags('survey')
@Controller('surveys/:surveyId')
export class SurveysController {
  constructor(
    private readonly surveys: SurveysService,
    private readonly invitations: InvitationsService,
    private readonly closing: SurveyClosingService,
  ) {}

  @Get()
  @Allow('read')
  getSurvey(@Param('surveyId', SurveyPipe) survey: SurveyDto): SurveyDto {
    return survey;
  }

  @Patch()
  @Allow('surveys')
  updateSurvey(
    @Param('surveyId', SurveyPipe) { id }: SurveyDto,
    @Body() input: UpdateSurveyDto,
  ): Promise<SurveyDto> {
    return this.surveys.update(id, input);
  }

  @Delete()
  @HttpCode(204)
  @Allow('surveys')
  removeSurvey(@Param('surveyId', SurveyPipe) { id }: SurveyDto): Promise<void> {
    return this.surveys.remove(id);
  }

  @Post('opening')
  @HttpCode(200)
  @Allow('surveys')
  openSurvey(@Param('surveyId', SurveyPipe) { id }: SurveyDto): Promise<SurveyDto> {
    return this.surveys.open(id);
  }

  @Post('invitations')
  @AlsoIn('text/html')
  @AnswersSecret()
  @Allow('surveys')
  @ApiExtraModels(InvitationsDto)
  @ApiCreatedResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(InvitationsDto) } },
      'text/html': { schema: { type: 'string' } },
    },
  })
  async inviteToSurvey(
    @Param('surveyId', SurveyPipe) survey: SurveyDto,
    @Body() input: InviteDto,
    @Req() { headers }: FastifyRequest,
  ): Promise<InvitationsDto | StreamableFile> {
    return prefers(headers.accept, 'text/html')
      ? new StreamableFile(Buffer.from(await this.invitations.print(survey, input)), CARDS)
      : this.invitations.invite(survey, input);
  }

  @Post('reminders')
  @HttpCode(200)
  @Allow('surveys')
  remindOfSurvey(@Param('surveyId', SurveyPipe) survey: SurveyDto): Promise<RemindersDto> {
    return this.invitations.remind(survey);
  }

  @Post('closing')
  @HttpCode(200)
  @Allow('surveys')
  closeSurvey(@Param('surveyId', SurveyPipe) { id }: SurveyDto): Promise<SurveyDto> {
    return this.closing.closeNow(id);
  }
}

const CARDS = {
  type: 'text/html; charset=utf-8',
  disposition: 'attachment; filename="uitnodigingen.html"',
};
