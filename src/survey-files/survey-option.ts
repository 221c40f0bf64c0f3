import { context } from '../common/context.js';
import { isUuid } from '../common/ids.js';
import type { Database } from '../database/database.js';
import { grantOf } from '../identity/permissions.js';
import { surveyConflict } from '../surveys/survey-conflict.js';

/**
 * Id of the survey that `name` means, unless the caller may change only own projects and it is of another.
 * @throws Conflict for a code that several projects use
 */
export async function surveyOption(name: string, database: Database): Promise<string | undefined> {
  const { roles, account } = context();
  const found = await database.read<{ id: string }>(
    `SELECT id FROM surveys WHERE ${isUuid(name) ? 'id' : 'code'} = $1 AND ($2::boolean OR EXISTS (
       SELECT FROM team_members member
       WHERE member.project_id = surveys.project_id AND member.account = $3)) LIMIT 2`,
    [name, grantOf(roles, 'surveys') === 'all', account],
  );
  if (found.length > 1) throw surveyConflict('ambiguous-code');
  return found[0]?.id;
}
