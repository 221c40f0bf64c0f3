import type { Figures, Metric } from '../metrics/metric.js';
import { ratio } from '../metrics/metric.js';
import { measuredByReach, type ReachCounts } from './reach-counts.js';

/** Counts as figures; unknown where nobody was asked. */
export const confirmedFigures = ({
  department,
  members,
  named,
  confirmed,
  isConfirmedNamed,
}: ReachCounts): Figures => ({
  group: department,
  ...(confirmed === null
    ? { value: null, denominator: members, reason: 'nobody-asked' }
    : ratio(confirmed, members)),
  people: named || members,
  ...(!isConfirmedNamed && { basis: 'estimated' }),
});

/** Members on the day of going live who said that they had read a message of the rollout ÷ members on that day. */
export const confirmedMetric: Metric = {
  key: 'communication.confirmed',
  unit: 'ratio',
  basis: 'named',
  definitionVersion: 1,
  title: { nl: 'Medewerkers die bevestigden', en: 'Employees who confirmed' },
  definition: {
    nl: 'Leden op de dag van ingebruikname die in een mail van de uitrol op ‘gelezen’ klikten ÷ leden op die dag, ieder één keer. Zonder instemming en DPIA van Fasewijzer worden alleen aantallen bewaard; dan telt het bericht met de meeste bevestigingen en is de basis estimated. Onbekend zolang niemand een mail kreeg, en zonder dag van ingebruikname.',
    en: 'Members on the day of going live who clicked ‘read’ in a mail of the rollout ÷ members on that day, each once. Without consent to Fasewijzer and a DPIA of it only counts are kept; then the message with the most confirmations counts and the basis is estimated. Unknown as long as nobody was mailed, and without a day of going live.',
  },
  splits: ['department'],
  threshold: 10,
  measure: measuredByReach(confirmedFigures),
};
