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
 * What a survey publishes, once, and its true scores, which are for gates alone. In the order in which it is read:
 *
 * 1. `questionsOf`: what has figures, each question apart, with its counts.
 * 2. `fullestVersion`: the most of a question that does not tell, from all of it down to a bound.
 * 3. `figuresOf`: one version of it. Of choices `choiceDistribution` (`shownOneOf`, `shownOfSeveral`). Of a score
 *    `scoredGroups`: points (`scorePoints`), how all respondents may be shown (`standingOf`) and which departments
 *    beside them (`breakdownOf`); then the steps that may stand beside it (`stepsBesideScore`), and the scores in words
 *    of a release (`wholeScore`, `departmentScores`), with a bound (`boundOf`) or a margin (`widestMargin`).
 * 4. `derivableSets`: the last guard. It looks at what was chosen as a reader would; when a set of fewer than the
 *    threshold could still be worked out, less is published. It sees each group and what is left beside the known ones,
 *    but no set made up of several groups: those are for the rules of step 3 to leave out.
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
