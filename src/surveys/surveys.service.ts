import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { type Fault, InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page } from '../common/page.dto.js';
import type { Text } from '../common/text.js';
import { Database } from '../database/database.js';
import type { Instrument } from '../instruments/instrument.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import { membershipsOf } from '../people/audience-members.js';
import { departmentOnDay } from '../people/department-on-day.js';
import { ProjectAccess } from '../projects/project-access.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { askedInstrument } from './asked-instrument.js';
import { SurveyAudience } from './survey-audience.entity.js';
import { surveyConflict } from './survey-conflict.js';
import type { CreateSurveyDto, SurveyDto, SurveyQuery, UpdateSurveyDto } from './survey.dto.js';
import { Survey } from './survey.entity.js';
import { SurveyInbox } from './survey-inbox.js';
import { LEAST_COMMENT_THRESHOLD, LEAST_THRESHOLD } from './survey-kinds.js';
import { FAULTS } from './surveys.texts.js';

const LONGEST_DAYS = 366;
const USUAL_DAYS = 28;
const DAY_MS = 86_400_000;

/** Surveys from draft to opening. */
@Injectable()
export class SurveysService {
  constructor(
    private readonly database: Database,
    private readonly access: ProjectAccess,
    private readonly instruments: InstrumentsService,
    private readonly inbox: SurveyInbox,
  ) {}

  /**
   * Prepares a survey; nobody is asked anything before it is opened.
   * @throws InvalidInput, NotFound for an instrument or audience that does not exist, Conflict for a code that does
   */
  async create(project: ProjectRef, input: CreateSurveyDto): Promise<SurveyDto> {
    const { moment, mode = 'anonymous', comments = false, breakdown = 'none' } = input;
    const { threshold = LEAST_THRESHOLD, commentThreshold = LEAST_COMMENT_THRESHOLD } = input;
    const { departments, closesAt = null, invitedElsewhere = null } = input;
    const id = newId();
    const draft = {
      instrument: input.instrument,
      mode,
      comments,
      breakdown,
      departments,
      closesAt,
    };
    await this.database.repository(Survey).insert({
      id,
      projectId: project.id,
      code: input.code ?? (await this.freeCode(project, moment)),
      moment,
      mode,
      instrumentCode: input.instrument,
      instrument: await this.judge(draft),
      threshold,
      asksComments: comments,
      commentThreshold,
      breakdown,
      departments: departments ?? [],
      status: 'draft',
      invited: 0,
      invitedElsewhere,
      closesAt,
      createdAt: now(),
    });
    await this.address(project.id, id, input.audienceIds);
    return this.get(id);
  }

  list(
    project: ProjectRef,
    { moment, status, ...query }: SurveyQuery,
  ): Promise<Page<SurveyDto & Record<string, unknown>>> {
    return this.database.page(
      query,
      '"createdAt", id',
      `${SELECT} WHERE survey.project_id = $1 AND ($2::text IS NULL OR survey.moment = $2)
         AND ($3::text IS NULL OR survey.status = $3)`,
      [project.id, moment ?? null, status ?? null],
    );
  }

  /** @throws NotFound in the path's `surveyId`, Conflict for a code that several projects use */
  async get(idOrCode: string): Promise<SurveyDto> {
    const found = await this.database.read<SurveyDto & Record<string, unknown>>(
      `${SELECT} WHERE survey.${isUuid(idOrCode) ? 'id' : 'code'} = $1 LIMIT 2`,
      [idOrCode],
    );
    if (found.length > 1) throw surveyConflict('ambiguous-code');
    if (!found[0]) throw NotFound.inPath('surveyId');
    return found[0];
  }

  /**
   * The survey that a path names, for the caller to use.
   * @throws Forbidden when its project is not the caller's own
   */
  async ofCaller(idOrCode: string): Promise<SurveyDto> {
    const survey = await this.get(idOrCode);
    await this.access.check(survey.projectId);
    return survey;
  }

  /** @throws Conflict once it has been opened */
  async update(id: string, input: UpdateSurveyDto): Promise<SurveyDto> {
    const held = await this.holdDraft(id);
    const { instrument, comments, audienceIds, departments, ...facts } = input;
    const wanted = {
      instrument: instrument ?? held.instrumentCode,
      mode: input.mode ?? held.mode,
      comments: comments ?? held.asksComments,
      breakdown: input.breakdown ?? held.breakdown,
      departments: departments === undefined ? held.departments : departments,
      closesAt: input.closesAt === undefined ? held.closesAt : input.closesAt,
    };
    const isOtherBreakdown = wanted.breakdown === 'none' && departments == null;
    await this.database.change(Survey, id, {
      ...facts,
      instrumentCode: wanted.instrument,
      instrument: await this.judge({
        ...wanted,
        departments: isOtherBreakdown ? null : wanted.departments,
        closesAt: input.closesAt ?? null,
      }),
      asksComments: wanted.comments,
      departments: isOtherBreakdown ? [] : (wanted.departments ?? []),
    });
    if (audienceIds) await this.address(held.projectId, id, audienceIds);
    return this.get(id);
  }

  /** @throws Conflict once it has been opened */
  async remove(id: string): Promise<void> {
    await this.holdDraft(id);
    await this.database.query('DELETE FROM survey_audiences WHERE survey_id = $1', [id]);
    await this.database.remove(Survey, id);
  }

  /**
   * Opens it: from now on all of it is fixed, until it closes by itself four weeks later if no moment was given.
   * @throws Conflict when it was opened before, its closing has passed, or its project was stopped
   */
  async open(id: string): Promise<SurveyDto> {
    const held = await this.holdDraft(id);
    const openedAt = now();
    const closesAt = held.closesAt ?? new Date(openedAt.getTime() + USUAL_DAYS * DAY_MS);
    if (closesAt <= openedAt) throw surveyConflict('closes-in-past');
    const project = await this.access.find(held.projectId);
    if (project!.status === 'stopped') throw surveyConflict('project-stopped');
    await this.database.change(Survey, id, {
      status: 'open',
      openedAt,
      closesAt,
      departments: await this.departmentsOf(held),
    });
    await this.inbox.make(id);
    return this.get(id);
  }

  /** The people in its audiences today. */
  async members(id: string): Promise<string[]> {
    const { audienceIds } = await this.get(id);
    const { sql, parameters } = membershipsOf(audienceIds, null, asOf(undefined));
    const rows = await this.database.query<{ personId: string }>(
      `SELECT DISTINCT person_id AS "personId" FROM (${sql}) membership WHERE $2::text IS NULL`,
      parameters,
    );
    return rows.map(({ personId }) => personId);
  }

  /** The draft, kept for this call alone until it ends. */
  private async holdDraft(id: string): Promise<Survey> {
    const [held] = await this.database.repository(Survey).find({
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (held!.status !== 'draft') throw surveyConflict('survey-fixed');
    return held!;
  }

  /** What is asked of whom, in its final words; throws for everything that is wrong at once. */
  private async judge({
    instrument: code,
    mode,
    comments,
    breakdown,
    departments,
    closesAt,
  }: {
    instrument: string;
    mode: string;
    comments: boolean;
    breakdown: string;
    departments?: string[] | null;
    closesAt: Date | null;
  }): Promise<Instrument> {
    const instrument = await this.instruments.find(code);
    if (!instrument) throw NotFound.inBody('/instrument');
    const asked = askedInstrument(instrument, comments);
    const faults: Fault[] = [];
    const fault = (location: string, detail: Text): void => {
      faults.push({ in: 'body', location, code: 'not-valid', detail });
    };
    if (!asked) fault('/comments', FAULTS.nothingToAsk);
    if (mode === 'by_name' && code === 'ai_readiness') fault('/mode', FAULTS.neverByName);
    if (breakdown === 'none' && departments?.length) fault('/departments', FAULTS.noBreakdown);
    const names = (departments ?? []).map((name) => name.trim().toLowerCase());
    if (new Set(names).size < names.length) fault('/departments', FAULTS.departmentTwice);
    const latest = now().getTime() + LONGEST_DAYS * DAY_MS;
    if (closesAt && (closesAt <= now() || closesAt.getTime() > latest))
      fault('/closesAt', FAULTS.closesAt);
    if (faults.length > 0) throw new InvalidInput(faults);
    return asked!;
  }

  /** Between which respondents choose: those that were given, else where enough of its people work today. */
  private async departmentsOf({
    id,
    breakdown,
    departments,
    threshold,
  }: Survey): Promise<string[]> {
    if (breakdown === 'none' || departments.length > 0) return departments;
    const { audienceIds } = await this.get(id);
    const { sql, parameters } = membershipsOf(audienceIds, threshold, asOf(undefined));
    const rows = await this.database.query<{ department: string }>(
      `SELECT department FROM (
         SELECT ${departmentOnDay('member.person_id', '$3::date')} AS department
         FROM (SELECT DISTINCT person_id FROM (${sql}) membership) member) placed
       WHERE department IS NOT NULL GROUP BY department HAVING count(*) >= $2::integer ORDER BY department`,
      parameters,
    );
    return rows.map(({ department }) => department);
  }

  private async freeCode(project: ProjectRef, moment: string): Promise<string> {
    await this.database.query('SELECT FROM projects WHERE id = $1 FOR NO KEY UPDATE', [project.id]);
    const rows = await this.database.query<{ code: string }>(
      'SELECT code FROM surveys WHERE project_id = $1',
      [project.id],
    );
    const taken = new Set(rows.map(({ code }) => code));
    if (!taken.has(moment)) return moment;
    let number = 2;
    while (taken.has(`${moment}-${number}`)) number += 1;
    return `${moment}-${number}`;
  }

  private async address(projectId: string, id: string, asked?: readonly string[]): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM audiences WHERE project_id = $1',
      [projectId],
    );
    const own = new Set(rows.map((row) => row.id));
    const unknown = (asked ?? []).flatMap((audienceId, index) =>
      own.has(audienceId) ? [] : [{ in: 'body' as const, location: `/audienceIds/${index}` }],
    );
    if (unknown.length > 0) throw new NotFound(...unknown);
    await this.database.query('DELETE FROM survey_audiences WHERE survey_id = $1', [id]);
    const audiences = [...new Set(asked ?? own)];
    if (audiences.length > 0)
      await this.database
        .repository(SurveyAudience)
        .insert(audiences.map((audienceId) => ({ surveyId: id, audienceId })));
  }
}

/** How many have answered, or had by closing; a survey of which nothing was kept says nothing. */
const RESPONSES = `CASE survey.status
  WHEN 'open' THEN (SELECT count(*) FROM survey_tokens token WHERE token.survey_id = survey.id AND token.is_used)
  ELSE release.responses END`;
const INVITED = `coalesce(survey.invited_elsewhere, nullif(survey.invited, 0))`;

const SELECT = `SELECT survey.id, survey.project_id AS "projectId", survey.code, survey.moment, survey.mode,
    survey.instrument_code AS instrument, (survey.instrument ->> 'version')::integer AS "instrumentVersion",
    ARRAY(SELECT audience_id FROM survey_audiences asked WHERE asked.survey_id = survey.id ORDER BY audience_id)
      AS "audienceIds",
    survey.threshold, survey.asks_comments AS comments, survey.comment_threshold AS "commentThreshold",
    survey.breakdown, survey.departments, survey.status, ${INVITED} AS invited, ${RESPONSES} AS responses,
    (${RESPONSES})::float8 / ${INVITED} AS "responseRate", survey.source,
    survey.invited_elsewhere AS "invitedElsewhere", survey.opened_at AS "openedAt", survey.closes_at AS "closesAt",
    survey.closed_at AS "closedAt", survey.created_at AS "createdAt", survey.version
  FROM surveys survey LEFT JOIN survey_releases release ON release.survey_id = survey.id`;
