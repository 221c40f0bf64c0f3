/** Of the instruments that have a score over the whole alone: the most points of one respondent (`pointsOf`). */
export const WHOLE_POINTS = { sus: 40, umux_lite: 12 } as const;
export type WholeKind = keyof typeof WHOLE_POINTS;

export const hasWholePoints = (kind: string): kind is WholeKind =>
  Object.hasOwn(WHOLE_POINTS, kind);
