import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { dayOf } from '../common/dates.js';
import { InvalidInput } from '../common/errors.js';
import { newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { momentInJson } from '../database/moment-in-json.js';
import type {
  AcceptanceCriterionDto,
  AddAcceptanceCriterionDto,
  RecordAgreementDto,
  RecordVerdictDto,
  UpdateAcceptanceCriterionDto,
} from './acceptance-criterion.dto.js';
import { AcceptanceCriterion } from './acceptance-criterion.entity.js';
import { FactHistory } from './fact-history.js';
import { partOfProject } from './project-part.js';
import type { ProjectRef } from './project-ref.js';
import { TeamMembersService } from './team-members.service.js';

const SELECT = `SELECT id, statement,
    CASE WHEN agreed_by IS NOT NULL THEN jsonb_build_object('by', agreed_by, 'agreedDate', agreed_date,
      'recordedBy', agreement_recorded_by, 'recordedAt', ${momentInJson('agreement_recorded_at')},
      'byAdviser', agreement_by_adviser) END AS agreement,
    CASE WHEN verdict IS NOT NULL THEN jsonb_build_object('verdict', verdict, 'note', verdict_note,
      'recordedBy', verdict_recorded_by, 'recordedAt', ${momentInJson('verdict_recorded_at')}) END AS verdict,
    version, created_at AS "createdAt"
  FROM acceptance_criteria`;

const NO_AGREEMENT = {
  agreedBy: null,
  agreedDate: null,
  agreementRecordedBy: null,
  agreementRecordedAt: null,
  agreementByAdviser: null,
};
const NO_VERDICT = {
  verdict: null,
  verdictNote: null,
  verdictRecordedBy: null,
  verdictRecordedAt: null,
};

@Injectable()
export class AcceptanceCriteriaService {
  constructor(
    private readonly database: Database,
    private readonly team: TeamMembersService,
    private readonly facts: FactHistory,
  ) {}

  async add(
    project: ProjectRef,
    { statement }: AddAcceptanceCriterionDto,
  ): Promise<AcceptanceCriterionDto> {
    const made = { id: newId(), statement, version: 1, createdAt: now() };
    await this.database.repository(AcceptanceCriterion).insert({ ...made, projectId: project.id });
    await this.facts.touch(project.id, 'acceptance_criteria');
    return { ...made, agreement: null, verdict: null };
  }

  list(project: ProjectRef, query: PageQuery): Promise<Page<AcceptanceCriterionDto>> {
    return this.database.page(query, '"createdAt", id', `${SELECT} WHERE project_id = $1`, [
      project.id,
    ]);
  }

  get(project: ProjectRef, id: string): Promise<AcceptanceCriterionDto> {
    return partOfProject(this.database, SELECT, project.id, id, 'criterionId');
  }

  /** Another statement has to be agreed and judged anew. */
  async update(
    project: ProjectRef,
    id: string,
    { statement }: UpdateAcceptanceCriterionDto,
  ): Promise<AcceptanceCriterionDto> {
    const known = await this.get(project, id);
    const isOther = statement !== undefined && statement !== known.statement;
    return this.change(project, id, isOther ? { statement, ...NO_AGREEMENT, ...NO_VERDICT } : {});
  }

  /** @throws InvalidInput when it was agreed in the future */
  async agree(
    project: ProjectRef,
    id: string,
    { by, agreedDate }: RecordAgreementDto,
  ): Promise<AcceptanceCriterionDto> {
    const { account, zone } = context();
    if (agreedDate > dayOf(now(), zone))
      throw new InvalidInput([{ in: 'body', location: '/agreedDate', code: 'in-future' }]);
    await this.get(project, id);
    const advisers = await this.team.inRole(project, 'legal_adviser');
    return this.change(project, id, {
      agreedBy: by,
      agreedDate,
      agreementRecordedBy: account,
      agreementRecordedAt: now(),
      agreementByAdviser: advisers.some(
        (adviser) => adviser.name === by && adviser.account === account,
      ),
    });
  }

  async judge(
    project: ProjectRef,
    id: string,
    { verdict, note = null }: RecordVerdictDto,
  ): Promise<AcceptanceCriterionDto> {
    await this.get(project, id);
    return this.change(project, id, {
      verdict,
      verdictNote: note,
      verdictRecordedBy: context().account,
      verdictRecordedAt: now(),
    });
  }

  async remove(project: ProjectRef, id: string): Promise<void> {
    await this.get(project, id);
    await this.database.remove(AcceptanceCriterion, id);
    await this.facts.touch(project.id, 'acceptance_criteria');
  }

  private async change(
    project: ProjectRef,
    id: string,
    patch: Partial<AcceptanceCriterion>,
  ): Promise<AcceptanceCriterionDto> {
    await this.database.change(AcceptanceCriterion, id, patch);
    await this.facts.touch(project.id, 'acceptance_criteria');
    return this.get(project, id);
  }
}
