import { agreePoints } from '../instruments/agree.js';
import { csatPoints } from '../instruments/csat.js';
import type { ScaleItem } from '../instruments/instrument.js';
import { npsPoints } from '../instruments/nps.js';
import type { Score } from '../instruments/score.js';
import type { InstrumentScore } from '../instruments/scores-of.js';
import { hasWholePoints, WHOLE_POINTS } from '../instruments/whole-points.js';

/** What a group answered: how many, and their points in total. */
export interface Tally {
  n: number;
  points: number;
}

/** A score as whole points of each respondent, from 0: it is their mean, stretched to its own scale. */
export interface ScorePoints {
  kind: Score['kind'];
  /** Points of the highest answer. */
  most: number;
  pointsOf: (value: number) => number;
}

/**
 * How an answer counts in a score: in a share 1 for the two highest points of the scale, of NPS 2 for a promoter and 1
 * for a passive, in a mean by one for each point of the scale.
 * @param item null where the answers are points of the whole instrument
 */
export function scorePoints(
  name: InstrumentScore['name'],
  item: Pick<ScaleItem, 'min' | 'max'> | null,
): ScorePoints {
  if (name === 'nps') return { kind: 'net', most: 2, pointsOf: npsPoints };
  if (hasWholePoints(name))
    return { kind: 'mean', most: WHOLE_POINTS[name], pointsOf: (value) => value };
  if (name === 'csat') return { kind: 'ratio', most: 1, pointsOf: csatPoints };
  if (name === 'agree')
    return { kind: 'ratio', most: 1, pointsOf: (value) => agreePoints(value, item!) };
  return { kind: 'mean', most: item!.max - item!.min, pointsOf: (value) => value - item!.min };
}
