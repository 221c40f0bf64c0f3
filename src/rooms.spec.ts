import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** From the top down; rooms on one floor are siblings, and import neither each other nor what is above. */
const FLOORS = [
  ['contract', 'demo', 'cli'],
  ['reports', 'calendars'],
  ['gates'],
  ['sessions', 'xapi', 'results', 'respond', 'survey-files'],
  ['trainings', 'communications', 'surveys', 'usage', 'value', 'aftercare'],
  ['courses', 'mail', 'releases'],
  ['instruments'],
  ['people'],
  ['projects'],
  ['metrics', 'imports'],
  ['tables', 'statements'],
  ['organisations'],
  ['audit'],
  ['identity'],
  ['jobs'],
  ['database'],
  ['pages'],
  ['common'],
];

interface Override {
  files: string[];
  rules: { 'no-restricted-imports': [string, { patterns: { group: string[] }[] }] };
}

const { overrides } = JSON.parse(
  readFileSync(new URL('../.oxlintrc.json', import.meta.url), 'utf8'),
) as { overrides: Override[] };

const forbidden = new Map(
  overrides.map(({ files, rules }) => [
    files[0],
    rules['no-restricted-imports'][1].patterns.flatMap(({ group }) => group).toSorted(),
  ]),
);

describe('the rooms', () => {
  it('are all on a floor', () => {
    const rooms = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(FLOORS.flat()).toEqual(expect.arrayContaining(rooms));
  });

  it.each(FLOORS.flatMap((floor, index) => floor.map((room) => [room, index] as const)))(
    '%s may import only rooms below it, says the linter',
    (room, index) => {
      const notBelow = FLOORS.slice(0, index + 1)
        .flat()
        .filter((other) => other !== room);
      expect(forbidden.get(`src/${room}/**`)).toEqual(
        ['../*.js', ...notBelow.map((other) => `../${other}/**`)].toSorted(),
      );
    },
  );
});
