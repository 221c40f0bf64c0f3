import { NotFound } from '../common/errors.js';
import type { PeopleService } from './people.service.js';

/**
 * The ids of people named by HR number, mail or id, in the same order.
 * @param pointer where the names stand in the body
 * @throws NotFound at each name that nobody has
 */
export async function peopleNamed(
  people: PeopleService,
  names: readonly string[],
  pointer: string,
): Promise<string[]> {
  const found = await people.idsOf(names);
  const unknown = found.flatMap((id, index) => (id === undefined ? [index] : []));
  if (unknown.length > 0)
    throw new NotFound(
      ...unknown.map((index) => ({ in: 'body' as const, location: `${pointer}/${index}` })),
    );
  return found.filter((id) => id !== undefined);
}
