import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Instrument } from '../instruments/instrument.js';
import { itemKeys } from '../instruments/item-keys.js';
import type { Release } from '../releases/release.js';
import type { SurveyDto } from '../surveys/survey.dto.js';
import type { ItemCommentsDto, SurveyProjectDto, SurveyResultsDto } from './results.dto.js';
import { type TrendSurvey, surveyTrend } from './survey-trend.js';

/** What may be known of a survey: how many answered, and from closing on what was released. */
@Injectable()
export class ResultsService {
  constructor(private readonly database: Database) {}

  async get(survey: SurveyDto): Promise<SurveyResultsDto> {
    const { id, code, moment, mode, status, threshold, breakdown, instrument: name } = survey;
    const { closesAt, closedAt, invited, responses, responseRate, commentThreshold } = survey;
    const [asked] = await this.database.read<{
      instrument: Instrument;
      project: SurveyProjectDto;
      published: Release | null;
    }>(
      `SELECT survey.instrument, release.published,
              json_build_object('id', project.id, 'code', project.code, 'name', project.name) AS project
       FROM surveys survey JOIN projects project ON project.id = survey.project_id
       LEFT JOIN survey_releases release ON release.survey_id = survey.id
       WHERE survey.id = $1`,
      [id],
    );
    const { instrument, project, published } = asked!;
    return {
      surveyId: id,
      code,
      moment,
      mode,
      status,
      project,
      instrument: { code: name, ...instrument, items: [...instrument.items] },
      threshold,
      breakdown,
      closesAt,
      closedAt,
      invited,
      responses,
      responseRate,
      release: published,
      comments: published ? await this.comments(id, instrument, commentThreshold) : [],
      trend: published ? surveyTrend(await this.measurements(survey, instrument)) : [],
    };
  }

  /** Of each item that asks one, in random order, when there are enough. */
  private async comments(
    id: string,
    instrument: Instrument,
    threshold: number,
  ): Promise<ItemCommentsDto[]> {
    const rows = await this.database.read<{ item: string; texts: string[] }>(
      `SELECT item, array_agg(text ORDER BY id) AS texts FROM survey_comments
       WHERE survey_id = $1 GROUP BY item HAVING count(*) >= $2`,
      [id, threshold],
    );
    return itemKeys(instrument, 'text').map((key) => {
      const texts = rows.find(({ item }) => item === key)?.texts ?? null;
      return { item: key, texts, reason: texts ? null : 'too-few-answers' };
    });
  }

  /** Until this one's closing. */
  private measurements(
    { projectId, instrument, closedAt }: SurveyDto,
    { version }: Instrument,
  ): Promise<TrendSurvey[]> {
    return this.database.read<TrendSurvey & Record<string, unknown>>(
      `SELECT survey.id AS "surveyId", survey.code, survey.moment, survey.closed_at AS "closedAt",
              release.published
       FROM survey_releases release JOIN surveys survey ON survey.id = release.survey_id
       WHERE survey.project_id = $1 AND survey.instrument_code = $2
         AND (survey.instrument ->> 'version')::integer = $3 AND survey.closed_at <= $4
       ORDER BY survey.closed_at, survey.id`,
      [projectId, instrument, version, closedAt],
    );
  }
}
