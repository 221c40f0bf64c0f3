import type { Figures, Metric } from '../metrics/metric.js';
import { ratio } from '../metrics/metric.js';
import { measuredByReach, type ReachCounts } from './reach-counts.js';

/** Counts as figures: by name, and who came in addition at least. */
export const informedFigures = ({
  department,
  members,
  named,
  informed,
  estimated,
}: ReachCounts): Figures => ({
  group: department,
  ...ratio(informed + estimated, members),
  ...(estimated > 0 && { basis: 'estimated' }),
  people: named || members,
  figures: { named: informed, estimated },
});

/** Members on the day of going live who were reached by a message of the rollout ÷ members on that day. */
export const informedMetric: Metric = {
  key: 'communication.informed',
  unit: 'ratio',
  basis: 'named',
  definitionVersion: 1,
  title: { nl: 'Bereikte medewerkers', en: 'Employees informed' },
  definition: {
    nl: 'Leden op de dag van ingebruikname die minstens één bericht van de uitrol bereikte (mail aangenomen, aanwezig, verteld door de leidinggevende of bevestigd) ÷ leden op die dag, ieder één keer. Waar een kanaal alleen aantallen geeft, telt mee wie er minstens bij kwam; de basis is dan estimated. Per afdeling alleen met naam. Onbekend zonder dag van ingebruikname.',
    en: 'Members on the day of going live whom at least one message of the rollout reached (mail accepted, attended, told by the line manager, or confirmed) ÷ members on that day, each once. Where a channel gives only counts, who came in addition at least counts too; the basis is then estimated. By department only by name. Unknown without a day of going live.',
  },
  splits: ['department'],
  threshold: 10,
  measure: measuredByReach(informedFigures),
};
