import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { InvalidInput } from '../common/errors.js';
import { Settings } from '../common/settings.js';
import type { Language } from '../common/text.js';
import { Database } from '../database/database.js';
import { hashOf } from '../identity/callers.js';
import { TenantTokens } from '../identity/tenant-tokens.js';
import type { Letter } from '../mail/letter.js';
import type { LeavingMail } from '../mail/mail-kind-writers.js';
import { MailsService } from '../mail/mails.service.js';
import type { InvitationsDto, InviteDto, RemindersDto } from './invitation.dto.js';
import { type InvitingSurvey, invitationLetter, reminderLetter } from './invitation-letter.js';
import { invitationCards } from './invitation-cards.js';
import { InvitationPool, keepTokens } from './invitation-pool.js';
import { surveyConflict } from './survey-conflict.js';
import type { SurveyDto } from './survey.dto.js';
import { SurveysService } from './surveys.service.js';
import { FAULTS } from './surveys.texts.js';

/** Lets people answer: by mail to those in the audiences, or by links to hand out. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly surveys: SurveysService,
    private readonly mails: MailsService,
    private readonly tokens: TenantTokens,
    private readonly pool: InvitationPool,
    private readonly settings: Settings,
  ) {}

  /**
   * Draws `count` links, or mails one to everybody in the audiences who has had none.
   * @throws InvalidInput unless it is exactly one of the two, Conflict unless the survey is open
   */
  async invite(survey: SurveyDto, { count, mail = false }: InviteDto): Promise<InvitationsDto> {
    if ((count === undefined) !== mail)
      throw new InvalidInput([{ in: 'body', location: '', code: 'one-of', detail: FAULTS.oneOf }]);
    await this.holdInviting(survey.id);
    return count === undefined ? this.mail(survey) : this.handOut(survey, count);
  }

  /**
   * Draws `count` links as a page to print and cut up.
   * @throws as `invite`
   */
  async print(survey: SurveyDto, input: InviteDto): Promise<string> {
    if (input.count === undefined)
      throw new InvalidInput([
        { in: 'body', location: '/count', code: 'required', detail: FAULTS.onlyCount },
      ]);
    const inviting = await this.holdInviting(survey.id);
    const { links } = await this.invite(survey, input);
    return invitationCards(inviting, links, context().language);
  }

  /**
   * Mails a reminder: to everybody who was invited by mail, or where people are invited by name to those who have not
   * answered; once a day.
   * @throws Conflict unless the survey is open
   */
  async remind({ id, projectId, mode }: SurveyDto): Promise<RemindersDto> {
    await this.holdInviting(id);
    const invited = await this.database.query<{ personId: string }>(
      `SELECT mail.person_id AS "personId" FROM mails mail
       WHERE mail.kind = 'survey_invitation' AND mail.subject_id = $1 AND mail.person_id IS NOT NULL
         AND mail.state IN ('sent', 'unclear')
         AND ($2::text = 'anonymous' OR EXISTS (SELECT FROM survey_tokens token
              WHERE token.survey_id = $1 AND token.person_id = mail.person_id AND NOT token.is_used))`,
      [id, mode],
    );
    const mailed = await this.mails.queueUnwritten(
      { projectId, subjectId: id, kind: 'survey_reminder' },
      invited.map(({ personId }) => personId),
    );
    return { mailed };
  }

  /** The words of a mail of a survey; undefined once the survey is closed. */
  async write(
    { kind, personId, subjectId, language }: LeavingMail,
    mode: 'sending' | 'preview',
  ): Promise<Letter | undefined> {
    const survey = await this.inviting(subjectId!);
    if (!survey) {
      this.pool.drop(subjectId!);
      return undefined;
    }
    if (kind === 'survey_reminder') return reminderLetter(survey, language);
    if (mode === 'preview') return invitationLetter(survey, language, this.linkOf('', language));
    const token =
      survey.mode === 'by_name'
        ? await this.tokenOf(personId!, subjectId!)
        : await this.pool.draw(subjectId!);
    return token === undefined
      ? undefined
      : invitationLetter(survey, language, this.linkOf(token, language));
  }

  private async mail({ id, projectId }: SurveyDto): Promise<InvitationsDto> {
    const mailed = await this.mails.queueUnwritten(
      { projectId, subjectId: id, kind: 'survey_invitation' },
      await this.surveys.members(id),
    );
    if (mailed === 0) throw surveyConflict('nobody-to-mail');
    return { invited: await this.countUp(id, mailed), mailed, tokens: [], links: [] };
  }

  private async handOut({ id, mode }: SurveyDto, count: number): Promise<InvitationsDto> {
    if (mode === 'by_name') throw surveyConflict('only-by-mail');
    const tokens = await keepTokens(this.database, id, await this.tokens.make(count));
    const invited = await this.countUp(id, count);
    return { invited, mailed: 0, tokens, links: tokens.map((token) => this.linkOf(token)) };
  }

  /**
   * Of who is invited by name: the one token is theirs until closing. Mailed again: another takes its place. Undefined
   * when it was used, or the survey closed meanwhile.
   */
  private async tokenOf(personId: string, surveyId: string): Promise<string | undefined> {
    const [token] = await this.tokens.make(1);
    const kept = await this.database.query(
      `INSERT INTO survey_tokens (hash, survey_id, person_id, is_used)
       SELECT $1, survey.id, $2, false
       FROM (SELECT id FROM surveys WHERE id = $3 AND status = 'open' FOR SHARE) survey
       ON CONFLICT (organisation_id, survey_id, person_id) WHERE person_id IS NOT NULL
         DO UPDATE SET hash = excluded.hash WHERE NOT survey_tokens.is_used
       RETURNING hash`,
      [hashOf(token!), personId, surveyId],
    );
    return kept.length === 0 ? undefined : token;
  }

  private async countUp(id: string, more: number): Promise<number> {
    const [row] = await this.database.query<{ invited: number }>(
      'UPDATE surveys SET invited = invited + $2, version = version + 1 WHERE id = $1 RETURNING invited',
      [id, more],
    );
    return row!.invited;
  }

  /**
   * Keeps the survey open until this call ends.
   * @throws Conflict when it is not, its closing has come, or its project was stopped
   */
  private async holdInviting(id: string): Promise<InvitingSurvey> {
    const [held] = await this.database.query<{ isOpen: boolean }>(
      `SELECT status = 'open' AND closes_at > $2 AS "isOpen" FROM surveys WHERE id = $1 FOR NO KEY UPDATE`,
      [id, now()],
    );
    if (!held!.isOpen) throw surveyConflict('survey-not-open');
    const inviting = await this.inviting(id);
    if (!inviting) throw surveyConflict('project-stopped');
    return inviting;
  }

  private async inviting(id: string): Promise<InvitingSurvey | undefined> {
    const [found] = await this.database.query<InvitingSurvey & Record<string, unknown>>(
      `SELECT survey.mode, project.name AS project, organisation.name AS organisation, organisation.zone,
              survey.closes_at AS "closesAt"
       FROM surveys survey JOIN projects project ON project.id = survey.project_id
       CROSS JOIN organisations organisation
       WHERE survey.id = $1 AND survey.status = 'open' AND project.status <> 'stopped'`,
      [id],
    );
    return found;
  }

  private linkOf(token: string, language?: Language): string {
    const page = `${this.settings.publicUrl}/respond${language ? `?lang=${language}` : ''}`;
    return token === '' ? page : `${page}#${token}`;
  }
}
