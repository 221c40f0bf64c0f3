import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Open } from '../common/open.js';
import { Unlogged } from '../common/unlogged.js';
import { SharedAddress } from '../identity/shared-address.js';
import { AnsweringService } from './answering.service.js';
import { AnswerSurveyDto, SurveyFormDto, SurveyTokenDto } from './response.dto.js';

@ApiTags('survey')
@Controller('survey-responses')
export class ResponsesController {
  constructor(private readonly answering: AnsweringService) {}

  @Post('_form')
  @HttpCode(200)
  @Open()
  @Unlogged()
  @SharedAddress()
  getSurveyForm(@Body() { token }: SurveyTokenDto): Promise<SurveyFormDto> {
    return this.answering.form(token);
  }

  @Post()
  @HttpCode(204)
  @Open()
  @Unlogged()
  @SharedAddress()
  answerSurvey(@Body() input: AnswerSurveyDto): Promise<void> {
    return this.answering.answer(input);
  }
}
