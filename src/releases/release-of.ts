import type { InstrumentScore } from '../instruments/scores-of.js';
import type { Instrument } from '../instruments/instrument.js';
import type { AnswerCounts } from './answer-counts.js';
import type { Release } from './release.js';

export const releaseOf = (
  _instrument: Instrument,
  { respondents }: AnswerCounts,
  _rules: { threshold: number; breakdown: 'none' | 'department' },
): { published: Release; truth: InstrumentScore[] } => ({
  published: {
    responses: respondents.reduce((sum, { count }) => sum + count, 0) || null,
    reason: null,
    scores: [],
    distributions: [],
  },
  truth: [],
});
