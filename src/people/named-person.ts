import { context } from '../common/context.js';
import { grantOf } from '../identity/permissions.js';

/** Whether the caller may see names. */
export const mayName = (): boolean => grantOf(context().roles, 'people') !== undefined;

/**
 * SQL of a person by name, as the column `person`; null for who may not see names, and for whom was erased.
 * @param id SQL of the person's id
 * @param mayNameThem SQL of whether the caller may see names
 */
export const namedPerson = (id: string, mayNameThem: string): string =>
  `(SELECT json_build_object('id', person.id, 'hrNumber', person.hr_number, 'mail', person.mail,
      'givenName', person.given_name, 'familyName', person.family_name)
    FROM people person
    WHERE person.id = ${id} AND ${mayNameThem}::boolean AND person.erased_at IS NULL) AS person`;
