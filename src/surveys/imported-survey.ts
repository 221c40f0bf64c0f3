import { context } from '../common/context.js';
import { NotFound } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import type { Database } from '../database/database.js';
import { grantOf } from '../identity/permissions.js';
import type { Instrument, Item } from '../instruments/instrument.js';
import type { InstrumentsService } from '../instruments/instruments.service.js';
import { askedInstrument } from './asked-instrument.js';
import { surveyConflict } from './survey-conflict.js';
import type { Breakdown } from './survey-kinds.js';

/** What the reading of another tool's file must know of the survey that it is for. */
export interface ImportedSurvey {
  id: string;
  version: number;
  instrument: Instrument;
  /** Items that ask remarks, where the survey asks none. */
  unasked: readonly Item[];
  breakdown: Breakdown;
  /** Between which respondents could choose; none: any. */
  departments: readonly string[];
}

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

/** @throws NotFound when it was removed meanwhile */
export async function importedSurvey(
  id: string,
  database: Database,
  instruments: InstrumentsService,
): Promise<ImportedSurvey> {
  const [found] = await database.read<
    Omit<ImportedSurvey, 'unasked'> & { code: string; comments: boolean }
  >(
    `SELECT id, version, instrument, instrument_code AS code, asks_comments AS comments, breakdown, departments
     FROM surveys WHERE id = $1`,
    [id],
  );
  if (!found) throw NotFound.inBody('/options/surveyId');
  const { code, comments, ...survey } = found;
  const whole = comments ? undefined : await instruments.find(code);
  const items = (whole && askedInstrument(whole, true)?.items) ?? [];
  return { ...survey, unasked: items.filter(({ kind }) => kind === 'text') };
}

/** The department as the survey names it; undefined for one that it does not name. */
export function namedDepartment(
  given: string,
  { departments }: Pick<ImportedSurvey, 'departments'>,
): string | null | undefined {
  if (given === '') return null;
  if (departments.length === 0) return given;
  return departments.find((one) => one.toLowerCase() === given.toLowerCase());
}
