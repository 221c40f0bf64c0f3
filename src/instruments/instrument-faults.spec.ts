import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { instrumentFaults } from './instrument-faults.js';

const text = (nl: string): object => ({ nl, en: nl });
const choice = (key: string): object => ({ key, text: text(key) });

const scale = (given: object = {}): object => ({
  kind: 'scale',
  key: 'recommend',
  text: text('Aanbevelen?'),
  skippable: true,
  min: 0,
  max: 10,
  labels: { min: text('Nee'), max: text('Ja') },
  score: 'nps',
  ...given,
});

const custom = (...items: unknown[]): Record<string, unknown> => ({
  kind: 'custom',
  version: 1,
  title: text('Onze eigen vragen'),
  introduction: null,
  items,
});

const codes = (given: unknown): string[] =>
  instrumentFaults(given).map(({ location, code }) => `${location} ${code}`);

describe('the faults of an instrument', () => {
  it('are none in one of all kinds of items', () => {
    expect(
      instrumentFaults(
        custom(
          scale(),
          scale({ key: 'satisfaction', min: 1, max: 5, score: 'csat' }),
          scale({ key: 'mood', min: 0, max: 4, score: null }),
          {
            kind: 'choice',
            key: 'tool',
            text: text('Welke?'),
            skippable: false,
            choices: [choice('word'), choice('teams')],
          },
          {
            kind: 'choices',
            key: 'tools',
            text: text('Welke?'),
            skippable: true,
            choices: [choice('word'), choice('teams')],
          },
          {
            kind: 'text',
            key: 'remark',
            text: text('Opmerking'),
            skippable: true,
            maxLength: 2000,
          },
        ),
      ),
    ).toEqual([]);
  });

  it('are all named at once, each at its place', () => {
    expect(
      codes({
        kind: 'sus2',
        version: 0,
        title: { nl: '', en: 'x'.repeat(501), de: 'Titel' },
        items: [
          scale({ key: 'Recommend', labels: { min: text('Nee') }, skippable: 'no' }),
          scale(),
          scale({ min: 5, max: 5 }),
          scale({ key: 'ease', score: 'ces_7' }),
          scale({ key: 'far', max: 11 }),
          scale({ key: 'love', score: 'love' }),
          { kind: 'choice', key: 'one', text: text('?'), skippable: true, choices: [choice('a')] },
          {
            kind: 'choices',
            key: 'two',
            text: text('?'),
            skippable: true,
            choices: [choice('a'), choice('a')],
          },
          { kind: 'text', key: 'remark', text: text('a\nb'), skippable: true, maxLength: 4001 },
          { kind: 'slider', key: 'slide' },
          { key: 'nothing' },
          'text',
        ],
      }),
    ).toEqual([
      '/kind not-one-of',
      '/version not-an-integer',
      '/title/de unknown-field',
      '/title/nl not-a-line',
      '/title/en not-a-line',
      '/introduction required',
      '/items/0/key not-a-key',
      '/items/0/skippable not-a-flag',
      '/items/0/labels/max required',
      '/items/2/max not-a-scale',
      '/items/2/key given-twice',
      '/items/3/score other-scale',
      '/items/4/max not-an-integer',
      '/items/5/score not-one-of',
      '/items/6/choices not-a-list',
      '/items/7/choices/1/key given-twice',
      '/items/8/text/nl not-a-line',
      '/items/8/text/en not-a-line',
      '/items/8/maxLength not-an-integer',
      '/items/9/kind not-one-of',
      '/items/10/kind required',
      '/items/11 not-an-object',
    ]);
  });

  it('are an empty list, and one that is too long', () => {
    expect(codes(custom())).toEqual(['/items not-a-list']);
    const many = Array.from({ length: 51 }, (_, index) => scale({ key: `q${index}` }));
    expect(codes(custom(...many))).toEqual(['/items not-a-list']);
  });

  it('say to which scale a score belongs', () => {
    expect(instrumentFaults(custom(scale({ score: 'agree' })))).toEqual([
      {
        in: 'body',
        location: '/items/0/score',
        code: 'other-scale',
        detail: {
          nl: 'Deze score hoort bij een andere schaal: 1–5, 1–7.',
          en: 'This score belongs to another scale: 1–5, 1–7.',
        },
      },
    ]);
  });

  it('are found in whatever comes, without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.array(fc.jsonValue()).map((items) => custom(...items)),
        ),
        (given) => {
          expect(instrumentFaults(given).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
