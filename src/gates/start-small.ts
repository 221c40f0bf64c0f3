/**
 * Most people a first project may bring the application to: 10 % of the organisation, but never fewer than
 * 50 and never more than 250.
 */
export const startSmallLimit = (organisationPopulation: number): number =>
  Math.max(50, Math.min(Math.floor(organisationPopulation / 10), 250));
