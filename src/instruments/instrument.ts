import type { Text } from '../common/text.js';

/** The instruments that come with the product, and `custom` for an organisation's own. */
export const INSTRUMENT_KINDS = [
  'nps',
  'csat',
  'ces_5',
  'ces_7',
  'sus',
  'umux_lite',
  'copilot_sentiment',
  'ai_readiness',
  'custom',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];
export type BuiltInKind = Exclude<InstrumentKind, 'custom'>;

/** Whole numbers from `min` to `max`, both included. */
export interface Scale {
  min: number;
  max: number;
}

/** What is computed of one item by itself. */
export const ITEM_SCORES = ['nps', 'csat', 'ces_5', 'ces_7', 'agree'] as const;
export type ItemScore = (typeof ITEM_SCORES)[number];

/** The scales on which each of them is defined. */
export const SCORED_SCALES: Record<ItemScore, readonly Scale[]> = {
  nps: [{ min: 0, max: 10 }],
  csat: [{ min: 1, max: 5 }],
  ces_5: [{ min: 1, max: 5 }],
  ces_7: [{ min: 1, max: 7 }],
  agree: [
    { min: 1, max: 5 },
    { min: 1, max: 7 },
  ],
};

export const ITEM_KINDS = ['scale', 'choice', 'choices', 'text'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

interface ItemBase {
  /** snake_case, unique in its instrument. */
  key: string;
  text: Text;
  /** Whether a respondent may leave it open. */
  skippable: boolean;
}

export interface ScaleItem extends ItemBase, Scale {
  kind: 'scale';
  /** What stands at the ends of the scale. */
  labels: { min: Text; max: Text };
  /** Null where it only counts in the score of the whole instrument, or in none. */
  score: ItemScore | null;
}

export interface Choice {
  key: string;
  text: Text;
}

/** One of the choices. */
export interface ChoiceItem extends ItemBase {
  kind: 'choice';
  choices: readonly Choice[];
}

/** One or more of the choices. */
export interface ChoicesItem extends ItemBase {
  kind: 'choices';
  choices: readonly Choice[];
}

export interface TextItem extends ItemBase {
  kind: 'text';
  maxLength: number;
}

export type Item = ScaleItem | ChoiceItem | ChoicesItem | TextItem;

/** What is asked. Once used it never changes: other words or another scale make another version. */
export interface Instrument {
  kind: InstrumentKind;
  version: number;
  title: Text;
  /** Stands above the items. */
  introduction: Text | null;
  items: readonly Item[];
}
