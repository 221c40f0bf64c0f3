import type { Answers } from './answers.js';
import type { Instrument } from './instrument.js';

export const pointsOf = (_instrument: Instrument, _answers: Answers): number | null => null;
