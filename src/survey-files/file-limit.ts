import type { Database } from '../database/database.js';
import { fileFault } from '../tables/file-fault.js';

/** Most answers that one file may hold: so many come from no organisation. */
const MOST_ANSWERS = 1_000_000;

/**
 * Throws the file's fault when it holds more answers than come from any organisation.
 * @param size SQL of how many it holds
 */
export async function limitAnswers(database: Database, size: string): Promise<void> {
  const [file] = await database.read<{ size: number }>(size);
  if (file!.size > MOST_ANSWERS) throw tooManyAnswers();
}

/** As many as a survey may name. */
const MOST_DEPARTMENTS = 100;

/** Throws the file's fault when it names more departments than a survey may: a wrong column, read as one. */
export async function limitDepartments(database: Database, table: string): Promise<void> {
  const [file] = await database.read<{ departments: number }>(
    `SELECT count(DISTINCT lower(department)) AS departments FROM ${table}`,
  );
  if (file!.departments > MOST_DEPARTMENTS)
    throw fileFault('too-many-departments', {
      nl: `Een bestand noemt hoogstens ${MOST_DEPARTMENTS} afdelingen. Staat de juiste kolom als afdeling in het bestand?`,
      en: `A file names at most ${MOST_DEPARTMENTS} departments. Is the right column read as the department?`,
    });
}

const tooManyAnswers = (): Error =>
  fileFault('too-many-answers', {
    nl: `Een bestand heeft hoogstens ${MOST_ANSWERS} antwoorden.`,
    en: `A file has at most ${MOST_ANSWERS} answers.`,
  });
