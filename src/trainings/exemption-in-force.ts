/**
 * SQL of whether an exemption counts on a day: as training records do, by its dates and unless a later one
 * has taken its place.
 * @param exemption SQL name of the row of `exemptions`
 * @param day SQL of the day
 */
export const exemptionInForce = (exemption: string, day: string): string =>
  `${exemption}.superseded_at IS NULL AND ${exemption}.valid_from <= ${day}
   AND (${exemption}.valid_until IS NULL OR ${exemption}.valid_until >= ${day})`;
