import { type Metric, ratio } from '../metrics/metric.js';
import type { FactHistory } from '../projects/fact-history.js';

/** Share of the audiences for which the project has thought its approach through. */
export const audiencesApproachedMetric = (facts: FactHistory): Metric => ({
  key: 'project.audiences_approached',
  unit: 'ratio',
  basis: 'register',
  definitionVersion: 1,
  title: { nl: 'Doelgroepen met een aanpak', en: 'Audiences with an approach' },
  definition: {
    nl: 'Doelgroepen met impact, verwachte weerstand en kernboodschap ÷ alle doelgroepen. Onbekend zonder doelgroep, en vóór de laatste wijziging.',
    en: 'Audiences with impact, expected resistance and key message ÷ all audiences. Unknown without an audience, and before the last change.',
  },
  async measure({ projectId, audienceId, asOf }, { database }) {
    if (!(await facts.isKnown(projectId, 'audiences', asOf)))
      return [{ value: null, reason: 'no-history' }];
    const [counts] = await database.read<{ approached: number; all: number }>(
      `SELECT count(*) FILTER (WHERE num_nulls(impact, expected_resistance, key_message) = 0) AS approached,
              count(*) AS all
       FROM audiences WHERE project_id = $1 AND ($2::uuid IS NULL OR id = $2)`,
      [projectId, audienceId ?? null],
    );
    return [ratio(counts!.approached, counts!.all, 'no-audience')];
  },
});
