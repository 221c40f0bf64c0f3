import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { momentInJson } from '../database/moment-in-json.js';
import { partOfProject } from '../projects/project-part.js';
import type { ProjectRef } from '../projects/project-ref.js';
import type {
  AnswerQuestionDto,
  QuestionDto,
  QuestionQuery,
  RecordQuestionDto,
  UpdateQuestionDto,
} from './question.dto.js';
import { Question } from './question.entity.js';

const SELECT = `SELECT id, kind, text, CASE WHEN answer IS NULL THEN 'open' ELSE 'answered' END AS state,
    communication_id AS "communicationId", audience_id AS "audienceId", channel,
    CASE WHEN answer IS NOT NULL THEN jsonb_build_object('text', answer, 'by', answered_by,
      'recordedBy', answer_recorded_by, 'recordedAt', ${momentInJson('answered_at')}) END AS answer,
    recorded_by AS "recordedBy", recorded_at AS "recordedAt", version
  FROM questions`;

const TABLES = { communicationId: 'communications', audienceId: 'audiences' } as const;

@Injectable()
export class QuestionsService {
  constructor(private readonly database: Database) {}

  /** @throws NotFound at `/communicationId` or `/audienceId` */
  async record(project: ProjectRef, input: RecordQuestionDto): Promise<QuestionDto> {
    await this.checkOrigin(project, input);
    const id = newId();
    await this.database.repository(Question).insert({
      id,
      projectId: project.id,
      ...input,
      recordedBy: context().account,
      recordedAt: now(),
    });
    return this.get(project, id);
  }

  /** @throws NotFound for a message that is not the project's */
  async list(
    project: ProjectRef,
    { state, communicationId, ...query }: QuestionQuery,
  ): Promise<Page<QuestionDto>> {
    if (communicationId && !(await this.has(project, 'communicationId', communicationId)))
      throw NotFound.inQuery('communicationId');
    return this.database.page(
      query,
      '"recordedAt", id',
      `${SELECT} WHERE project_id = $1 AND ($2::boolean IS NULL OR (answer IS NULL) = $2)
         AND ($3::uuid IS NULL OR communication_id = $3)`,
      [project.id, state ? state === 'open' : null, communicationId ?? null],
    );
  }

  get(project: ProjectRef, id: string): Promise<QuestionDto> {
    return partOfProject(this.database, SELECT, project.id, id, 'questionId');
  }

  /** @throws NotFound at `/communicationId` or `/audienceId` */
  async update(project: ProjectRef, id: string, input: UpdateQuestionDto): Promise<QuestionDto> {
    await this.get(project, id);
    await this.checkOrigin(project, input);
    await this.database.change(Question, id, input);
    return this.get(project, id);
  }

  async answer(
    project: ProjectRef,
    id: string,
    { text, by = null }: AnswerQuestionDto,
  ): Promise<QuestionDto> {
    await this.get(project, id);
    await this.database.change(Question, id, {
      answer: text,
      answeredBy: by,
      answerRecordedBy: context().account,
      answeredAt: now(),
    });
    return this.get(project, id);
  }

  /** Takes the answer back: it is open again. */
  async reopen(project: ProjectRef, id: string): Promise<void> {
    await this.get(project, id);
    await this.database.change(Question, id, {
      answer: null,
      answeredBy: null,
      answerRecordedBy: null,
      answeredAt: null,
    });
  }

  async remove(project: ProjectRef, id: string): Promise<void> {
    await this.get(project, id);
    await this.database.remove(Question, id);
  }

  /** How many questions, remarks apart, were recorded before `moment` and wait for an answer still. */
  waiting(
    projectIds: readonly string[],
    moment: Date,
  ): Promise<{ projectId: string; count: number }[]> {
    return this.database.read(
      `SELECT project_id AS "projectId", count(*) AS count FROM questions
       WHERE project_id = ANY ($1) AND kind = 'question' AND answer IS NULL AND recorded_at < $2
       GROUP BY project_id`,
      [projectIds, moment],
    );
  }

  private async checkOrigin(
    project: ProjectRef,
    given: Pick<UpdateQuestionDto, keyof typeof TABLES>,
  ): Promise<void> {
    const unknown: string[] = [];
    for (const field of ['communicationId', 'audienceId'] as const) {
      const id = given[field];
      if (id && !(await this.has(project, field, id))) unknown.push(field);
    }
    if (unknown.length > 0)
      throw new NotFound(
        ...unknown.map((field) => ({ in: 'body' as const, location: `/${field}` })),
      );
  }

  private async has(project: ProjectRef, field: keyof typeof TABLES, id: string): Promise<boolean> {
    const found = isUuid(id)
      ? await this.database.read(
          `SELECT 1 FROM ${TABLES[field]} WHERE project_id = $1 AND id = $2`,
          [project.id, id],
        )
      : [];
    return found.length > 0;
  }
}
