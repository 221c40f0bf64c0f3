import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../identity/allow.js';
import type { SurveyDto } from '../surveys/survey.dto.js';
import { SurveyPipe } from '../surveys/survey.pipe.js';
import { SurveyResultsDto } from './results.dto.js';
import { ResultsService } from './results.service.js';

@ApiTags('survey')
@Controller('surveys/:surveyId/results')
export class ResultsController {
  constructor(private readonly results: ResultsService) {}

  @Get()
  @Allow('read')
  getSurveyResults(@Param('surveyId', SurveyPipe) survey: SurveyDto): Promise<SurveyResultsDto> {
    return this.results.get(survey);
  }
}
