import type { Instrument, ItemKind } from './instrument.js';

/** Keys of the items of one kind, in the order of the instrument. */
export const itemKeys = ({ items }: Pick<Instrument, 'items'>, kind: ItemKind): string[] =>
  items.filter((item) => item.kind === kind).map(({ key }) => key);
