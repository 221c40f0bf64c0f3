import { describe, expect, it } from 'vitest';
import { readOptions } from './import-options.js';

const faults = (json: string): string[] => {
  try {
    readOptions(json);
    return [];
  } catch (error) {
    return (error as { errors: { location: string; code: string }[] }).errors.map(
      ({ location, code }) => `${location} ${code}`,
    );
  }
};

describe('readOptions', () => {
  it('reads what a file does not say', () => {
    const options = readOptions(
      '{"statuses": {" done ": "completed"}, "datePattern": "dd/MM/yyyy", "zone": "Europe/Amsterdam", "delimiter": ";", "encoding": "utf-8", "language": null}',
    );
    expect(options.statuses).toEqual(new Map([['DONE', 'completed']]));
    expect(options.pattern!.read('01/02/2026', 'UTC')).toEqual({ day: '2026-02-01' });
    expect(options).toMatchObject({ zone: 'Europe/Amsterdam', delimiter: ';' });
  });

  it.each([undefined, '', '{}'])('may be absent: %j', (json) => {
    expect(readOptions(json).statuses.size).toBe(0);
  });

  it.each([
    ['{', ['/options not-an-object']],
    ['[]', ['/options not-an-object']],
    ['[[{}]]', ['/options not-an-object']],
    ['"x"', ['/options not-an-object']],
    ['{"statuses": "x"}', ['/options/statuses not-an-object']],
    ['{"statuses": {"A/B": "done"}}', ['/options/statuses/A~1B unknown-value']],
    ['{"datePattern": "dd-MM-yy"}', ['/options/datePattern unknown-date-pattern']],
    [
      '{"delimiter": "x", "zone": "Nowhere"}',
      ['/options/delimiter unknown-value', '/options/zone unknown-zone'],
    ],
    ['{"encoding": "latin1"}', ['/options/encoding unknown-value']],
    [
      '{"pattern": "x", "toString": 1, "__proto__": 1}',
      [
        '/options/pattern unknown-field',
        '/options/toString unknown-field',
        '/options/__proto__ unknown-field',
      ],
    ],
    [
      '{"language": "a\\u0000b", "zone": 3}',
      ['/options/language not-text', '/options/zone not-text'],
    ],
  ])('refuses %s', (json, expected) => {
    expect(faults(json)).toEqual(expected);
  });
});
