import { asOf } from '../common/as-of.js';
import { NotFound } from '../common/errors.js';
import type { Database } from '../database/database.js';
import type { Instrument, Item } from '../instruments/instrument.js';
import type { InstrumentsService } from '../instruments/instruments.service.js';
import { departmentOnDay } from '../people/department-on-day.js';
import { askedInstrument } from '../surveys/asked-instrument.js';
import type { Breakdown } from '../surveys/survey-kinds.js';

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
  /** As people know them, where it is broken down by departments that it does not name. */
  knownDepartments: readonly string[];
}

/** @throws NotFound when it was removed meanwhile */
export async function importedSurvey(
  id: string,
  database: Database,
  instruments: InstrumentsService,
): Promise<ImportedSurvey> {
  const [found] = await database.read<
    Omit<ImportedSurvey, 'unasked' | 'knownDepartments'> & { code: string; comments: boolean }
  >(
    `SELECT id, version, instrument, instrument_code AS code, asks_comments AS comments, breakdown, departments
     FROM surveys WHERE id = $1`,
    [id],
  );
  if (!found) throw NotFound.inBody('/options/surveyId');
  const { code, comments, ...survey } = found;
  const whole = comments ? undefined : await instruments.find(code);
  const items = (whole && askedInstrument(whole, true)?.items) ?? [];
  const isOpenToAny = survey.breakdown === 'department' && survey.departments.length === 0;
  return {
    ...survey,
    unasked: items.filter(({ kind }) => kind === 'text'),
    knownDepartments: isOpenToAny ? await departmentsToday(database) : [],
  };
}

/** Where people work, the spelling that most of them have first. */
async function departmentsToday(database: Database): Promise<string[]> {
  const rows = await database.read<{ department: string }>(
    `SELECT department FROM (
       SELECT ${departmentOnDay('person.id', '$1::date')} AS department
       FROM people person WHERE person.erased_at IS NULL) placed
     WHERE department IS NOT NULL GROUP BY department ORDER BY count(*) DESC, department`,
    [asOf(undefined).day],
  );
  return rows.map(({ department }) => department);
}
