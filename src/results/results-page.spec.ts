import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '../instruments/instruments.js';
import type { ReleasedScore } from '../releases/release.js';
import { resultsPage } from './results-page.js';
import type { SurveyResultsDto } from './results.dto.js';

const CLOSED_AT = new Date('2026-09-30T22:00:00Z');

const score = (given: Partial<ReleasedScore>): ReleasedScore => ({
  name: 'csat',
  item: 'satisfaction',
  group: null,
  value: null,
  numerator: null,
  n: null,
  margin: null,
  scale: { min: 0, max: 1 },
  better: 'higher',
  susEquivalent: null,
  bound: null,
  reason: null,
  ...given,
});

const ALL = score({ value: 0.72, numerator: 36, n: 50, margin: 0.1061 });

const RESULTS: SurveyResultsDto = {
  surveyId: 'a5c0b1f2-6f7e-4f61-9a52-0a1c8f3a9d10',
  code: 'tussenmeting',
  moment: 'pulse',
  mode: 'anonymous',
  status: 'closed',
  project: { id: 'x', code: 'copilot', name: 'Copilot' },
  instrument: { code: 'csat', ...INSTRUMENTS.csat, items: [...INSTRUMENTS.csat.items] },
  threshold: 5,
  breakdown: 'none',
  closesAt: CLOSED_AT,
  closedAt: CLOSED_AT,
  invited: 80,
  responses: 50,
  responseRate: 0.625,
  release: { responses: 50, reason: null, scores: [ALL], distributions: [] },
  comments: [],
  trend: [],
};

type Given = Partial<Omit<SurveyResultsDto, 'release'>> & {
  release?: Partial<NonNullable<SurveyResultsDto['release']>> | null;
};

/** The page, its text without tags and with single spaces, and the texts of its table rows. */
function shown(
  { release, ...given }: Given = {},
  language: 'nl' | 'en' = 'nl',
): { page: string; text: string; rows: string[] } {
  const page = resultsPage(
    {
      ...RESULTS,
      ...given,
      release: release === null ? null : { ...RESULTS.release!, ...release },
    },
    { language, zone: 'Europe/Amsterdam', isSignedIn: false },
  );
  return {
    page,
    text: textOf(page.replaceAll(/<style>[^]*?<\/style>|<svg[^]*?<\/svg>/g, '')),
    rows: [...page.matchAll(/<tbody>([^]*?)<\/tbody>/g)].flatMap(([, body]) =>
      [...body!.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row]) => textOf(row!)),
    ),
  };
}

const point = (day: string, value: number | null, surveyId = day) => ({
  surveyId,
  code: day,
  moment: 'baseline' as const,
  closedAt: new Date(`${day}T12:00:00Z`),
  value,
  n: value === null ? null : 40,
  margin: value === null ? null : 0.1,
  bound: null,
  reason: value === null ? ('too-few-answers' as const) : null,
});

const trend = (change: SurveyResultsDto['trend'][number]['change'], name = 'csat') => ({
  name,
  item: 'satisfaction',
  better: 'higher' as const,
  points: [
    point('2026-03-01', 0.5),
    point('2026-06-01', null),
    point('2026-09-30', 0.72, RESULTS.surveyId),
  ],
  change,
});

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim();

describe('the page of results', () => {
  it('says what came out, of how many, and how sure that is', () => {
    const { text } = shown();
    expect(text).toContain('Uitkomsten: Tevredenheid (CSAT)');
    expect(text).toContain('Tussenmeting van het project Copilot. Gesloten op 1 oktober 2026.');
    expect(text).toContain('Uitgenodigd 80 Geantwoord 50 Respons 63 %');
    expect(text).toContain('72 % Tevredenheid 36 van de 50 mensen die deze vraag beantwoordden.');
    expect(text).toContain('waarschijnlijk tussen 61 % en 83 % (90 % zeker).');
  });

  it('says it in English too', () => {
    const { text } = shown({}, 'en');
    expect(text).toContain('Results: Satisfaction (CSAT)');
    expect(text).toContain('probably lie between 61% and 83% (90% certain).');
  });

  it('writes each kind of score as people write it', () => {
    const nps = { name: 'nps', item: 'recommend', scale: { min: -100, max: 100 }, n: 50 } as const;
    const ces = {
      name: 'ces_5',
      item: 'effort',
      scale: { min: 1, max: 5 },
      better: 'lower',
    } as const;
    const umux = { name: 'umux_lite', item: null, scale: { min: 0, max: 100 } } as const;
    const { text } = shown({
      release: {
        scores: [
          score({ ...nps, value: -12.3, margin: 20 }),
          score({ ...nps, value: 33.3, margin: 80 }),
          score({ ...ces, value: 2.4, margin: 0.3, n: 20 }),
          score({ ...umux, value: 70, margin: null, n: 12, susEquivalent: 68.4 }),
        ],
      },
    });
    for (const words of [
      '−12',
      'tussen −32 en +8',
      '+33',
      'tussen −47 en +100',
      '2,4',
      'tussen 2,1 en 2,7',
      'Lager is beter.',
      '70,0',
      '12 mensen beantwoordden alle vragen. Hoe precies dit is, is van zo weinig antwoorden niet te zeggen. Dat is als een SUS-score van 68,4.',
    ])
      expect(text).toContain(words);
  });

  it('shows steps that were taken together under one name, with the same numbers in a table', () => {
    const { page, rows } = shown({
      release: {
        distributions: [
          {
            item: 'satisfaction',
            n: 50,
            reason: null,
            steps: [
              { values: [1, 2, 3], count: 14, reason: null },
              { values: [4], count: 36, reason: null },
              { values: [5], count: null, reason: 'hidden-with-another' },
            ],
          },
        ],
      },
    });
    expect(rows).toEqual([
      '1–3 14 28 %',
      '4 36 72 %',
      '5 niet getoond: verborgen zodat een kleine groep niet te berekenen is',
    ]);
    expect(page).toMatch(
      /role="img"\s+aria-label="Verdeling van de antwoorden: Hoe tevreden [^"]+\. Dezelfde cijfers staan in de tabel\."/,
    );
    expect(page.match(/<svg /g)).toHaveLength(2);
    expect(page).toContain('1 = Heel ontevreden; 5 = Heel tevreden.');
  });

  it('shows departments beside everybody, and says of what is hidden why', () => {
    const { rows } = shown({
      release: {
        scores: [
          ALL,
          score({ group: 'Burgerzaken', value: 0.8, numerator: 16, n: 20, margin: 0.15 }),
          score({
            group: 'Zorg',
            n: 9,
            bound: { operator: '>=', value: 0.75 },
            reason: 'nearly-all-alike',
          }),
          score({
            group: 'Water',
            bound: { operator: '<=', value: 0.25 },
            reason: 'nearly-all-alike',
          }),
          score({ group: 'Griffie', reason: 'too-few-answers' }),
          score({ group: 'Bestuur', reason: 'hidden-with-another' }),
        ],
      },
    });
    expect(rows).toEqual([
      'Iedereen 72 % tussen 61 % en 83 % 50',
      'Burgerzaken 80 % tussen 65 % en 95 % 20',
      'Zorg minstens 75 % nagenoeg iedereen gelijk 9',
      'Water hoogstens 25 % nagenoeg iedereen gelijk –',
      'Griffie niet getoond te weinig antwoorden –',
      'Bestuur niet getoond verborgen zodat een kleine groep niet te berekenen is –',
    ]);
  });

  describe('over time', () => {
    it('has each measurement, with this one named', () => {
      const { rows } = shown({ trend: [trend(null)] });
      expect(rows).toEqual([
        'nulmeting, 1 mrt 2026 50 % tussen 40 % en 60 % 40',
        'nulmeting, 1 jun 2026 niet getoond te weinig antwoorden –',
        'nulmeting, 30 sep 2026 (deze meting) 72 % tussen 62 % en 82 % 40',
      ]);
    });

    it.each([
      [0.22, 0.16, '+22 procentpunt. Dat is meer dan toeval: het is beter geworden.'],
      [-0.22, 0.16, '−22 procentpunt. Dat is meer dan toeval: het is slechter geworden.'],
      [0.1, 0.16, '+10 procentpunt. Zo’n verschil kan toeval zijn.'],
      [-0.16, 0.16, '−16 procentpunt. Zo’n verschil kan toeval zijn.'],
    ])('says whether a change of %d ± %d is more than chance', (value, margin, words) => {
      const { text } = shown({ trend: [trend({ value, margin, held: true })] });
      expect(text).toContain(`Van de eerste naar de laatste meting: ${words}`);
    });

    it('says nothing of chance where that can’t be told', () => {
      const { text } = shown({ trend: [trend({ value: 0.1, margin: null, held: null })] });
      expect(text).toContain('+10 procentpunt.');
      expect(text).not.toContain('toeval');
    });

    it('takes less effort for better', () => {
      const effort = score({
        name: 'ces_5',
        item: 'effort',
        value: 2,
        better: 'lower',
        scale: { min: 1, max: 5 },
      });
      const points = [point('2026-03-01', 3), point('2026-09-30', 2)];
      const { text } = shown({
        release: { scores: [effort] },
        trend: [
          {
            name: 'ces_5',
            item: 'effort',
            better: 'lower',
            points,
            change: { value: -1, margin: 0.4, held: true },
          },
        ],
      });
      expect(text).toContain('−1,0. Dat is meer dan toeval: het is beter geworden.');
    });

    it('calls more agreement neither better nor worse: it may be with a worry', () => {
      const worry = score({ name: 'agree', item: 'satisfaction', value: 0.5, n: 9 });
      const { text } = shown({
        release: { scores: [worry] },
        trend: [trend({ value: 0.3, margin: 0.1, held: true }, 'agree')],
      });
      expect(text).toContain('Dat is meer dan toeval: meer mensen zijn het eens.');
    });

    it('says of the first measurement that it is the first', () => {
      const one = { ...trend(null), points: [point('2026-09-30', 0.72, RESULTS.surveyId)] };
      expect(shown({ trend: [one] }).text).toContain('Dit is de eerste meting');
    });
  });

  it('says only how many answered, and until when, while the survey is open', () => {
    const open = {
      status: 'open',
      closedAt: null,
      release: null,
      responses: 12,
      responseRate: 0.15,
    } as const;
    const { page, text } = shown(open);
    expect(text).toContain('Deze enquête loopt nog, tot donderdag 1 oktober 2026 om 00:00.');
    expect(text).toContain('Uitgenodigd 80 Geantwoord 12 Respons 15 %');
    expect(page).not.toContain('<table');
    expect(shown({ ...open, closesAt: null }).text).toContain('Deze enquête loopt nog. Uitkomsten');
    expect(shown({ ...open, status: 'draft', invited: null }).text).toContain('nog niet geopend');
  });

  it('says of a survey with too few answers that they were destroyed, and why', () => {
    const { text } = shown({
      responses: null,
      responseRate: null,
      release: { responses: null, reason: 'too-few-answers', scores: [] },
    });
    expect(text).toContain('Geantwoord minder dan 5 Respons niet getoond');
    expect(text).toContain('Daarom zijn de antwoorden bij het sluiten vernietigd');
  });

  it('says why a score of all is not shown', () => {
    const bound = { operator: '>=', value: 0.75 } as const;
    const { text } = shown({
      release: {
        scores: [score({ bound, reason: 'nearly-all-alike' })],
        distributions: [{ item: 'satisfaction', n: null, steps: null, reason: 'nearly-all-alike' }],
      },
    });
    expect(text).toContain('minstens 75 % Tevredenheid Nagenoeg iedereen antwoordde gelijk.');
    expect(text).toContain('Niet getoond: nagenoeg iedereen gelijk.');
  });

  it('names choices, and remarks only where there are enough', () => {
    const choices = [
      { key: 'a', text: { nl: 'Schrijven', en: 'Writing' } },
      { key: 'b', text: { nl: 'Zoeken', en: 'Searching' } },
      { key: 'c', text: { nl: 'Vertalen', en: 'Translating' } },
    ];
    const text = { nl: 'Waarvoor?', en: 'What for?' };
    const { rows, text: page } = shown({
      instrument: {
        ...RESULTS.instrument,
        items: [
          { kind: 'choices', key: 'uses', text, skippable: true, choices },
          {
            kind: 'text',
            key: 'remark',
            text: { nl: 'Nog iets?', en: 'Anything?' },
            skippable: true,
            maxLength: 100,
          },
        ],
      },
      release: {
        scores: [],
        distributions: [
          {
            item: 'uses',
            n: 20,
            reason: null,
            steps: [
              { values: ['a'], count: 15, reason: null },
              { values: ['b', 'c'], count: 8, reason: null },
            ],
          },
        ],
      },
      comments: [
        { item: 'remark', texts: ['Fijn.'], reason: null },
        { item: 'other', texts: null, reason: 'too-few-answers' },
      ],
    });
    expect(rows).toEqual(['Schrijven 15 75 %', 'Zoeken of Vertalen 8 40 %']);
    expect(page).toContain('Meer antwoorden waren mogelijk');
    expect(page).toContain('Nog iets? Fijn. Niet getoond: bij zo weinig opmerkingen');
  });

  it('shows what people typed as text, in the page and in its drawings', () => {
    const evil = `"><script>alert('x')</script>`;
    const { page } = shown({
      project: { id: 'x', code: 'x', name: evil },
      instrument: {
        ...RESULTS.instrument,
        title: { nl: evil, en: evil },
        items: RESULTS.instrument.items.map((item) => ({ ...item, text: { nl: evil, en: evil } })),
      },
      release: {
        scores: [ALL, score({ group: evil, value: 0.5, n: 8, margin: 0.2 })],
        distributions: [
          {
            item: 'satisfaction',
            n: 8,
            reason: null,
            steps: [{ values: [evil], count: 8, reason: null }],
          },
        ],
      },
      comments: [{ item: 'satisfaction', texts: [evil], reason: null }],
    });
    expect(page).not.toContain('<script');
    expect(page).not.toContain('">&lt;script');
    expect(page.split('&lt;script&gt;alert').length).toBeGreaterThan(8);
  });
});
