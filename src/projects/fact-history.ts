import { Injectable } from '@nestjs/common';
import type { AsOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { Database } from '../database/database.js';

/** What a project is or has without a date of its own. */
export type Fact =
  | 'project'
  | 'ai_profile'
  | 'team'
  | 'objectives'
  | 'acceptance_criteria'
  | 'benefits'
  | 'audiences';

/** Remembers when each undated fact of a project changed last; before that moment it is not known. */
@Injectable()
export class FactHistory {
  constructor(private readonly database: Database) {}

  /** Notes that `facts` of the project change now, in the transaction of the change. */
  async touch(projectId: string, ...facts: Fact[]): Promise<void> {
    await this.database.query(
      `INSERT INTO fact_changes (project_id, fact, changed_at)
       SELECT $1, fact, $3 FROM unnest($2::text[]) AS fact
       ON CONFLICT (organisation_id, project_id, fact) DO UPDATE SET changed_at = excluded.changed_at`,
      [projectId, facts, now()],
    );
  }

  /** Whether what `fact` is now, it was on `asOf` too. */
  async isKnown(projectId: string, fact: Fact, { current, at }: AsOf): Promise<boolean> {
    if (current) return true;
    const changes = await this.database.read(
      'SELECT 1 FROM fact_changes WHERE project_id = $1 AND fact = $2 AND changed_at > $3',
      [projectId, fact, at],
    );
    return changes.length === 0;
  }
}
