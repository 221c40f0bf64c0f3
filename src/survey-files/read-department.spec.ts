import { describe, expect, it } from 'vitest';
import { departmentReader } from './read-department.js';

const read = (departments: string[], knownDepartments: string[], given: string[]) =>
  given.map(departmentReader({ departments, knownDepartments }));

describe('departmentReader', () => {
  it('reads them as the survey names them, and no others', () => {
    expect(read(['HR', 'Ruimte'], ['hr', 'Zorg'], ['hr', 'RUIMTE', 'Zorg', ''])).toEqual([
      'HR',
      'Ruimte',
      undefined,
      null,
    ]);
  });

  it('reads them as people know them where the survey names none', () => {
    expect(read([], ['HR', 'hr'], ['hr', 'Hr', 'HR', ''])).toEqual(['HR', 'HR', 'HR', null]);
  });

  it('reads those that nobody knows as they are spelled first', () => {
    expect(read([], ['HR'], ['écho', 'Écho', 'ÉCHO', 'hr'])).toEqual([
      'écho',
      'écho',
      'écho',
      'HR',
    ]);
  });
});
