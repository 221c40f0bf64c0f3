import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context, systemContext } from '../common/context.js';
import { InvalidInput } from '../common/errors.js';
import { Database } from '../database/database.js';
import { hashOf } from '../identity/callers.js';
import { TenantTokens } from '../identity/tenant-tokens.js';
import { answerFaults } from '../instruments/answer-faults.js';
import { answersByItem, type GivenAnswer } from '../instruments/answers.js';
import type { Instrument } from '../instruments/instrument.js';
import { surveyFault } from '../instruments/survey-fault.js';
import { surveyConflict } from '../surveys/survey-conflict.js';
import { SurveyInbox } from '../surveys/survey-inbox.js';
import type { AnswerSurveyDto, SurveyFormDto } from './response.dto.js';
import type { SurveyMode } from '../surveys/survey-kinds.js';
import { FAULTS } from '../surveys/surveys.texts.js';

interface Asked {
  id: string;
  organisation: string;
  project: string;
  mode: SurveyMode;
  closesAt: Date;
  threshold: number;
  instrument: Instrument;
  instrumentCode: string;
  departments: string[];
}

/**
 * The way of an answer: in, without anything that leads back. Nothing of it is written in the audit, in the access
 * log, or in a row that bears a moment; a token that was used, of a survey that is closed, and one that never was,
 * are all answered alike.
 */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly database: Database,
    private readonly tokens: TenantTokens,
    private readonly inbox: SurveyInbox,
  ) {}

  /** What a respondent is asked. @throws Conflict unless the token can answer */
  form(token: string): Promise<SurveyFormDto> {
    return this.quietly(token, async () => {
      const { id: _id, instrumentCode, instrument, ...asked } = await this.asked(token);
      return {
        ...asked,
        instrument: { code: instrumentCode, ...instrument, items: [...instrument.items] },
      };
    });
  }

  /**
   * Takes one answer, once.
   * @throws Conflict unless the token can answer, InvalidInput that names every fault of the answers
   */
  answer({ token, department = null, answers }: AnswerSurveyDto): Promise<void> {
    return this.quietly(token, async () => {
      const { id, instrument, departments } = await this.asked(token);
      const faults = answerFaults(instrument, answers);
      if (department !== null && !departments.includes(department))
        faults.push({
          in: 'body',
          location: '/department',
          code: 'not-one-of',
          detail: FAULTS.unknownDepartment,
        });
      const given = answersByItem(answers as GivenAnswer[]);
      if (faults.length === 0 && Object.keys(given).length === 0)
        faults.push(surveyFault('/answers', 'nothing-answered'));
      if (faults.length > 0) throw new InvalidInput(faults);
      // A second time for a token that was written anew meanwhile.
      if (!(await this.use(token)) && !(await this.use(token)))
        throw surveyConflict('answering-refused');
      await this.inbox.put(id, { department, answers: given });
    });
  }

  /** Of many at once, one changes the row; at closing the row is gone. */
  private async use(token: string): Promise<boolean> {
    const used = await this.database.query(
      'UPDATE survey_tokens SET is_used = true WHERE hash = $1 AND NOT is_used RETURNING survey_id',
      [hashOf(token)],
    );
    return used.length > 0;
  }

  private async asked(token: string): Promise<Asked> {
    const [asked] = await this.database.query<Asked & Record<string, unknown>>(
      `SELECT survey.id, organisation.name AS organisation, project.name AS project, survey.mode,
              survey.closes_at AS "closesAt", survey.threshold, survey.instrument,
              survey.instrument_code AS "instrumentCode", survey.departments
       FROM survey_tokens token JOIN surveys survey ON survey.id = token.survey_id
       JOIN projects project ON project.id = survey.project_id CROSS JOIN organisations organisation
       WHERE token.hash = $1 AND NOT token.is_used AND survey.status = 'open' AND survey.closes_at > $2`,
      [hashOf(token), now()],
    );
    if (!asked) throw surveyConflict('answering-refused');
    return asked;
  }

  private async quietly<T>(token: string, work: () => Promise<T>): Promise<T> {
    const tenant = await this.tokens.tenantOf(token);
    if (!tenant) throw surveyConflict('answering-refused');
    const { language } = context();
    return this.database.run(
      systemContext(tenant.id, 'answerSurvey', { isQuiet: true, language }),
      work,
    );
  }
}
