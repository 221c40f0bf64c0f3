import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Answers } from '../instruments/answers.js';
import { keepAnswers } from './keep-answers.js';

/** Answers of one respondent as they wait for closing. */
export interface Waiting {
  department: string | null;
  answers: Answers;
}

/**
 * Where the answers to a survey wait until it closes: a table of its own that is dropped then, without id, moment or
 * origin. Until it is dropped, the administrator of the database could still see in which order answers came.
 */
@Injectable()
export class SurveyInbox {
  constructor(private readonly database: Database) {}

  async make(surveyId: string): Promise<void> {
    await this.database.query(
      `CREATE TABLE ${inboxOf(surveyId)} (department text, answers jsonb NOT NULL)`,
    );
  }

  async put(surveyId: string, { department, answers }: Waiting): Promise<void> {
    await this.database.query(
      `INSERT INTO ${inboxOf(surveyId)} (department, answers) VALUES ($1, $2)`,
      [department, JSON.stringify(answers)],
    );
  }

  async count(surveyId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT count(*) AS count FROM ${inboxOf(surveyId)}`,
    );
    return row!.count;
  }

  /**
   * Moves all answers in random order to where they stay: the remarks apart from the rest, each in an order of its
   * own.
   * @param openItems keys of the items that ask a remark
   */
  async empty(surveyId: string, openItems: readonly string[]): Promise<void> {
    await keepAnswers(
      this.database,
      surveyId,
      `SELECT department, answers FROM ${inboxOf(surveyId)}`,
      openItems,
    );
  }

  async drop(surveyId: string): Promise<void> {
    await this.database.query(`DROP TABLE ${inboxOf(surveyId)}`);
  }
}

/** Name of the table; the id comes from the database. */
const inboxOf = (surveyId: string): string => `staging.inbox_${surveyId.replaceAll('-', '')}`;
