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

const tooManyAnswers = (): Error =>
  fileFault('too-many-answers', {
    nl: `Een bestand heeft hoogstens ${MOST_ANSWERS} antwoorden.`,
    en: `A file has at most ${MOST_ANSWERS} answers.`,
  });
