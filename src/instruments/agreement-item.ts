import type { Text } from '../common/text.js';
import type { ItemScore, Scale, ScaleItem } from './instrument.js';

const LABELS = {
  min: { nl: 'Helemaal niet mee eens', en: 'Strongly disagree' },
  max: { nl: 'Helemaal mee eens', en: 'Strongly agree' },
};

/** A statement with which one agrees or not. */
export const agreementItem = (
  key: string,
  text: Text,
  { min, max }: Scale,
  score: ItemScore | null,
): ScaleItem => ({ kind: 'scale', key, text, skippable: true, min, max, labels: LABELS, score });
