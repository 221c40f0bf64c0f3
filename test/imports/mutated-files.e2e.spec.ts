import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { importFile } from '../support/imports.js';
import { makePeople } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { workbook } from '../support/workbook.js';

const PEOPLE = 12;
const COURSES = ['AI-BASIS', 'PROMPT-101'];
const FILES = 220;

const numberOf = (index: number): string => `00${1001 + index}`;
const mailOf = (index: number): string => `p${index}@x.example`;

/** What a cell says, and what the model knows it to mean; null where it means nothing. */
interface Said<T> {
  text: string;
  means: T | null;
}

const person: fc.Arbitrary<Said<string>> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.nat(PEOPLE - 1).map((at) => ({ text: numberOf(at), means: numberOf(at) })),
  },
  {
    weight: 2,
    arbitrary: fc.nat(PEOPLE - 1).map((at) => ({ text: mailOf(at), means: numberOf(at) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .nat(PEOPLE - 1)
      .map((at) => ({ text: mailOf(at).toUpperCase(), means: numberOf(at) })),
  },
  fc.constantFrom('', '1001', '999999', 'niemand@x.example').map((text) => ({ text, means: null })),
);
const course: fc.Arbitrary<Said<string>> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...COURSES).map((code) => ({ text: code, means: code })),
  },
  fc.constantFrom('', 'ai-basis', '=1+1', 'AI-BASIS-2').map((text) => ({ text, means: null })),
);
const status: fc.Arbitrary<Said<string>> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('completed', 'passed', 'failed', 'Passed')
      .map((text) => ({ text, means: text.toLowerCase() })),
  },
  fc.constantFrom('', 'geslaagd?', 'PASS').map((text) => ({ text, means: null })),
);

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const two = (number: number): string => String(number).padStart(2, '0');

/** A day of 2026 in one of the forms that need not be told. Amsterdam is one hour ahead in these months. */
const day = fc.record({
  month: fc.integer({ min: 1, max: 3 }),
  date: fc.integer({ min: 1, max: 28 }),
});
const midnight = (month: number, date: number): string =>
  new Date(Date.UTC(2026, month - 1, date, -1)).toISOString();
const date: fc.Arbitrary<Said<string>> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(day, fc.nat(4)).map(([{ month, date: of }, form]) => ({
      text: [
        `2026-${two(month)}-${two(of)}`,
        `${two(of)}-${two(month)}-2026`,
        `${of}-${month}-2026`,
        `2026/${two(month)}/${two(of)}`,
        midnight(month, of),
      ][form]!,
      means: midnight(month, of),
    })),
  },
  fc
    .constantFrom('30-02-2026', '01-02-26', '46054', '03/04/2026', '2199-01-01', 'gisteren', '')
    .map((text) => ({ text, means: null })),
);
const score: fc.Arbitrary<Said<number | 'none'>> = fc.oneof(
  fc.constant({ text: '', means: 'none' as const }),
  fc.constantFrom(['8,5', 8.5], ['8.5', 8.5], ['10', 10], ['-1', -1]).map(([text, means]) => ({
    text: text as string,
    means: means as number,
  })),
  fc.constant({ text: 'tien', means: null }),
);
const externalId = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.integer({ min: 1, max: 30 }).map((id) => `LMS-${id}`),
);

interface Line {
  person: Said<string>;
  course: Said<string>;
  status: Said<string>;
  date: Said<string>;
  score: Said<number | 'none'>;
  externalId: string;
  /** In the report of Moodle: whether the course is complete. */
  isDone: boolean;
}

const line: fc.Arbitrary<Line> = fc.record({
  person,
  course,
  status,
  date,
  score,
  externalId,
  isDone: fc.integer({ max: 3, min: 0 }).map((one) => one > 0),
});

const ENCODINGS = ['utf-8', 'bom', 'utf-16le', 'windows-1252', 'xlsx'] as const;

const file = fc.record({
  isMoodle: fc.boolean(),
  lines: fc.array(line, { minLength: 1, maxLength: 14 }),
  /** Places of lines that stand there again. */
  again: fc.array(fc.nat(), { maxLength: 3 }),
  order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  encoding: fc.constantFrom(...ENCODINGS),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
});
type SentFile = typeof file extends fc.Arbitrary<infer T> ? T : never;

/** The table that is sent: what profiles read among columns that they don't, in any order. */
function tableOf({ isMoodle, lines, again, order }: SentFile): { table: string[][]; sent: Line[] } {
  const sent = [...lines, ...again.map((place) => lines[place % lines.length]!)];
  const columns: [string, (line: Line) => string][] = isMoodle
    ? [
        ['ID', ({ person: { text } }) => text],
        ['Course complete', (one) => (one.isDone ? moodleDate(one) : '')],
        ['Quiz - Completion date', () => '1 maart 2026, 10:00'],
      ]
    : [
        ['personId', ({ person: { text } }) => text],
        ['course', ({ course: { text } }) => text],
        ['Status', ({ status: { text } }) => text],
        ['completedAt', ({ date: { text } }) => text],
        ['score', ({ score: { text } }) => text],
        ['EXTERNALID', ({ externalId: id }) => id],
      ];
  columns.push(
    ['Opmerking', () => 'Zoë’s "café", ½; € – | of\n zoiets'],
    ['BSN', () => 'geheim'],
    ['', () => 'x'],
  );
  const shuffled = columns
    .map((column, index) => ({ column, place: order[index]! }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ column }) => column);
  return {
    table: [
      shuffled.map(([name]) => name),
      ...sent.map((one) => shuffled.map(([, cell]) => cell(one))),
    ],
    sent,
  };
}

/** As Moodle writes it where the model knows what it means. */
function moodleDate({ date: { text, means } }: Line): string {
  if (means === null) return text === '' ? 'onbekend' : text;
  const local = new Date(Date.parse(means) + 3_600_000);
  return `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} 2026, 00:00`;
}

async function bytesOf(table: string[][], sent: SentFile): Promise<Buffer> {
  const { delimiter, encoding, lineEnd, quoteAll } = sent;
  if (encoding === 'xlsx') return workbook(table);
  const cell = (text: string): string =>
    quoteAll || /["\r\n\t,;|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = table.map((row) => `${row.map(cell).join(delimiter)}${lineEnd}`).join('');
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'windows-1252') return windows1252(text);
  return Buffer.from(encoding === 'bom' ? `\uFEFF${text}` : text);
}

const BEYOND_LATIN1: Record<string, number> = { '€': 0x80, '’': 0x92, '–': 0x96 };
const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => BEYOND_LATIN1[letter] ?? letter.charCodeAt(0)));

type Known = Map<string, string>;

/** What the rows of one file must become, told apart from how the product does it. */
function expected(sent: Line[], isMoodle: boolean, known: Known) {
  const counts = { read: sent.length, accepted: 0, unchanged: 0, incomplete: 0, refused: 0 };
  const contents = new Map<string, Set<string>>();
  const taken: { key: string; content: string }[] = [];
  for (const one of sent) {
    if (isMoodle && !one.isDone && one.person.text !== '') {
      counts.incomplete += 1;
      continue;
    }
    const read = isMoodle ? moodleRecord(one) : canonicalRecord(one);
    if (!read) {
      counts.refused += 1;
      continue;
    }
    contents.set(read.key, (contents.get(read.key) ?? new Set()).add(read.content));
    taken.push(read);
  }
  const accepted: Known = new Map();
  for (const { key, content } of taken)
    if (contents.get(key)!.size > 1) counts.refused += 1;
    else if (known.get(key) === content || accepted.has(key)) counts.unchanged += 1;
    else {
      counts.accepted += 1;
      accepted.set(key, content);
    }
  return { counts, known: new Map([...known, ...accepted]) };
}

function canonicalRecord(one: Line): { key: string; content: string } | null {
  const facts = [one.person.means, one.course.means, one.status.means, one.date.means];
  if (facts.includes(null) || one.score.means === null) return null;
  const [who, what, how, when] = facts as string[];
  const content = [who, what, how, when, one.score.means, one.externalId].join(' ');
  return one.externalId === ''
    ? { key: `training-records ${who} ${what} ${when}`, content }
    : { key: `training-records ${one.externalId}`, content };
}

function moodleRecord(one: Line): { key: string; content: string } | null {
  const { person: who, date: when } = one;
  if (who.means === null || when.means === null) return null;
  const content = [who.means, 'AI-BASIS', 'completed', when.means, 'none', ''].join(' ');
  return { key: `training-moodle ${who.means} ${when.means}`, content };
}

describe('files in any shape', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await makePeople(
      app,
      Array.from({ length: PEOPLE }, (_, index) => ({
        hrNumber: numberOf(index),
        mail: mailOf(index),
      })),
    );
    for (const code of COURSES)
      await app
        .as('hr')
        .post('/courses')
        .send({ code, title: { nl: code, en: code } })
        .expect(201);
  });
  afterAll(() => app.close());

  const stored = async (): Promise<string[]> =>
    (
      await rows<{ record: string }>(
        app.database.ownerUrl,
        `SELECT concat_ws(' ', p.hr_number, c.code, r.status,
                  to_char(r.completed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                  coalesce(trim_scale(r.score)::text, 'none'), coalesce(r.external_id, '')) AS record
         FROM training_records r JOIN people p ON p.id = r.person_id JOIN courses c ON c.id = r.course_id
         WHERE r.superseded_at IS NULL AND r.organisation_id = $1`,
        [app.organisations.noorderwolde],
      )
    ).map(({ record }) => record);

  it(`lose no row and store nothing else, ${FILES} of them`, { timeout: 300_000 }, async () => {
    let known: Known = new Map();
    const seen = { accepted: 0, unchanged: 0, incomplete: 0, refused: 0 };
    for (const one of fc.sample(file, { numRuns: FILES, seed: 20_261_123 })) {
      const { table, sent } = tableOf(one);
      const must = expected(sent, one.isMoodle, known);
      const report = await importFile(
        app.as('hr'),
        one.isMoodle ? 'training-moodle' : 'training-records',
        await bytesOf(table, one),
        { options: one.isMoodle ? { course: 'AI-BASIS' } : {} },
      );
      expect([report.rows, report.state, table]).toEqual([must.counts, 'completed', table]);
      const { read, ...outcomes } = report.rows;
      expect(Object.values(outcomes).reduce((sum, count) => sum + count)).toBe(read);
      for (const name of Object.keys(seen) as (keyof typeof seen)[]) seen[name] += outcomes[name];
      ({ known } = must);
    }
    expect((await stored()).toSorted()).toEqual([...known.values()].toSorted());
    // Every outcome was really seen.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(30);
  });
});
