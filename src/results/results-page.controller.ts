import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { context } from '../common/context.js';
import { Allow } from '../identity/allow.js';
import { AsPage } from '../pages/as-page.js';
import { LanguageQuery } from '../pages/language.query.js';
import type { SurveyDto } from '../surveys/survey.dto.js';
import { SurveyPipe } from '../surveys/survey.pipe.js';
import { ResultsService } from './results.service.js';

export const SURVEY_PAGE_PATH = 'surveys/:survey';

/** For people in a browser, outside the API. */
@Controller()
export class ResultsPageController {
  constructor(private readonly results: ResultsService) {}

  @Get(SURVEY_PAGE_PATH)
  @Allow('read')
  @AsPage()
  async showSurveyResults(
    @Param('survey', SurveyPipe) survey: SurveyDto,
    @Query() _: LanguageQuery,
    @Req() { hasSession = false }: FastifyRequest,
  ): Promise<string> {
    const { language, zone } = context();
    // What draws takes half a second to load: the first page waits for it, not every start.
    const { resultsPage } = await import('./results-page.js');
    return resultsPage(await this.results.get(survey), { language, zone, isSignedIn: hasSession });
  }
}
