import type { Instrument } from '../instruments/instrument.js';
import type { InstrumentScore } from '../instruments/scores-of.js';
import { scoresOf } from '../instruments/scores-of.js';
import type { AnswerCounts } from './answer-counts.js';
import { derivableSets } from './derivable-sets.js';
import { figuresOf } from './figures-of.js';
import { fullestVersion } from './fullest-version.js';
import { questionsOf } from './questions-of.js';
import type { Release, ReleasedScore } from './release.js';

/**
 * What a survey publishes, once, and its true scores, which are for gates alone. Questions are answered apart: of each
 * the figures are chosen by themselves (`figuresOf`), and what is chosen is then looked at as a reader would
 * (`derivableSets`): when a set of fewer than the threshold could still be worked out, less is published.
 */
export function releaseOf(
  instrument: Instrument,
  counts: AnswerCounts,
  { threshold: k, breakdown }: { threshold: number; breakdown: 'none' | 'department' },
): { published: Release; truth: InstrumentScore[] } {
  const responses = counts.respondents.reduce((sum, { count }) => sum + count, 0);
  if (responses < k)
    return {
      published: { responses: null, reason: 'too-few-answers', scores: [], distributions: [] },
      truth: [],
    };
  const truth = scoresOf(instrument, counts.answers, responses);
  const figures = questionsOf(instrument, counts, truth, breakdown === 'department').map(
    (question) =>
      fullestVersion(
        (shows) => figuresOf(question, k, shows),
        ({ scores, distribution }) =>
          derivableSets(
            instrument,
            { responses, reason: null, scores, distributions: [distribution] },
            k,
          ).length > 0,
      ),
  );
  return {
    published: {
      responses,
      reason: null,
      scores: byGroup(figures.flatMap(({ scores }) => scores)),
      distributions: figures.map(({ distribution }) => distribution),
    },
    truth,
  };
}

/** All respondents first, then each department. */
function byGroup(scores: readonly ReleasedScore[]): ReleasedScore[] {
  const groups = [...new Set(scores.map(({ group }) => group))];
  const order = [null, ...groups.filter((group) => group !== null)];
  return order.flatMap((group) => scores.filter((score) => score.group === group));
}
