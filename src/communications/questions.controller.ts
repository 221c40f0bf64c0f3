import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import {
  AnswerQuestionDto,
  QuestionDto,
  QuestionQuery,
  RecordQuestionDto,
  UpdateQuestionDto,
} from './question.dto.js';
import { QuestionsService } from './questions.service.js';

@ApiTags('communication')
@Controller('projects/:projectId/questions')
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Post()
  @Allow('communications')
  recordQuestion(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: RecordQuestionDto,
  ): Promise<QuestionDto> {
    return this.questions.record(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(QuestionDto) })
  listQuestions(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: QuestionQuery,
  ): Promise<Page<QuestionDto>> {
    return this.questions.list(project, query);
  }

  @Get(':questionId')
  @Allow('read')
  getQuestion(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('questionId', IdPipe) id: string,
  ): Promise<QuestionDto> {
    return this.questions.get(project, id);
  }

  @Patch(':questionId')
  @Allow('communications')
  updateQuestion(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('questionId', IdPipe) id: string,
    @Body() input: UpdateQuestionDto,
  ): Promise<QuestionDto> {
    return this.questions.update(project, id, input);
  }

  @Delete(':questionId')
  @HttpCode(204)
  @Allow('communications')
  removeQuestion(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('questionId', IdPipe) id: string,
  ): Promise<void> {
    return this.questions.remove(project, id);
  }

  @Put(':questionId/answer')
  @Allow('communications')
  answerQuestion(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('questionId', IdPipe) id: string,
    @Body() input: AnswerQuestionDto,
  ): Promise<QuestionDto> {
    return this.questions.answer(project, id, input);
  }

  @Delete(':questionId/answer')
  @HttpCode(204)
  @Allow('communications')
  reopenQuestion(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('questionId', IdPipe) id: string,
  ): Promise<void> {
    return this.questions.reopen(project, id);
  }
}
