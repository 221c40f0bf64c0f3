import { describe, expect, it } from 'vitest';
import { readOptions } from './import-options.js';

const ALL = { options: ['statuses', 'course', 'person'] } as const;

const faults = (json: string, profile: Parameters<typeof readOptions>[1] = ALL): string[] => {
  try {
    readOptions(json, profile);
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
      '{"statuses": {" done ": "completed"}, "datePattern": "dd/MM/yyyy", "zone": "Europe/Amsterdam", "delimiter": ";", "encoding": "UTF8", "language": null, "course": "AI-BASIS"}',
      ALL,
    );
    expect(options.statuses).toEqual(new Map([['DONE', 'completed']]));
    expect(options.pattern!.read('01/02/2026', 'UTC')).toEqual({ day: '2026-02-01' });
    expect(options).toMatchObject({
      zone: 'Europe/Amsterdam',
      delimiter: ';',
      encoding: 'utf-8',
      language: undefined,
      named: { course: 'AI-BASIS' },
    });
  });

  it.each([undefined, '', '{}'])('may be absent: %j', (json) => {
    expect(readOptions(json, {}).statuses.size).toBe(0);
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

  it('refuses options that the profile does not read, and asks for those it needs', () => {
    expect(faults('{"statuses": {}, "course": "A", "zone": "UTC"}', {})).toEqual([
      '/options/statuses unread-option',
      '/options/course unread-option',
    ]);
    expect(faults('{"course": null}', { options: ['course'], needs: ['course'] })).toEqual([
      '/options/course required',
    ]);
  });

  it('reads which column is which item', () => {
    const profile = { options: ['items', 'surveyId'], needs: ['items'] } as const;
    const { items, named } = readOptions(
      '{"items": {"__proto__": "a", " B ": "b"}, "surveyId": "x"}',
      profile,
    );
    expect([...items]).toEqual([
      ['__proto__', 'a'],
      [' B ', 'b'],
    ]);
    expect(named).toEqual({ surveyId: 'x' });
    expect(faults('{"items": {"A/B": 3, "C": ""}, "surveyId": "a b"}', profile)).toEqual([
      '/options/items/A~1B not-text',
      '/options/items/C unknown-value',
      '/options/surveyId unknown-value',
    ]);
    expect(faults('{}', profile)).toEqual(['/options/items required']);
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`n${index}`, 'a']));
    expect(faults(JSON.stringify({ items: many }), profile)).toEqual([
      '/options/items not-an-object',
    ]);
  });

  it('reads which project a file is about', () => {
    const profile = { options: ['projectId'], needs: ['projectId'] } as const;
    expect(readOptions('{"projectId": "copilot"}', profile).named).toEqual({
      projectId: 'copilot',
    });
    expect(faults('{"projectId": "a b"}', profile)).toEqual(['/options/projectId unknown-value']);
    expect(faults('{}', profile)).toEqual(['/options/projectId required']);
  });

  it('lets the file say otherwise than the profile', () => {
    const defaults = {
      delimiter: ';',
      zone: 'Europe/Amsterdam',
      statuses: new Map([['OK', 'passed']]),
    } as const;
    const profile = { options: ['statuses'], defaults } as const;
    expect(
      readOptions('{"delimiter": "|", "statuses": {"af": "completed"}}', profile),
    ).toMatchObject({
      delimiter: '|',
      zone: 'Europe/Amsterdam',
      statuses: new Map([
        ['OK', 'passed'],
        ['AF', 'completed'],
      ]),
    });
    expect(readOptions('{"statuses": {"ok": "failed"}}', profile).statuses).toEqual(
      new Map([['OK', 'failed']]),
    );
  });
});
