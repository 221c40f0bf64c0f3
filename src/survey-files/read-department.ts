import type { ImportedSurvey } from './imported-survey.js';
import { plain } from './plain.js';

/**
 * Reads the departments of one file: as the survey names them, or, where it names none, as people know them, or as
 * the file spells them first. So one department is one group, whatever its capitals. Undefined for one that a survey
 * with names does not name.
 */
export function departmentReader({
  departments,
  knownDepartments,
}: Pick<ImportedSurvey, 'departments' | 'knownDepartments'>): (
  given: string,
) => string | null | undefined {
  const areNamed = departments.length > 0;
  const spellings = new Map<string, string>();
  for (const one of areNamed ? departments : knownDepartments)
    if (!spellings.has(plain(one))) spellings.set(plain(one), one);
  return (given) => {
    if (given === '') return null;
    const known = spellings.get(plain(given));
    if (known !== undefined || areNamed) return known;
    spellings.set(plain(given), given);
    return given;
  };
}
