import type { Metric } from '../metrics/metric.js';
import { type AiProfile, aiProfileOf, lackingFacts } from './ai-profile.js';
import { factMetric, NO_HISTORY } from './fact-metric.js';

const stored = factMetric({
  key: 'project.ai_profile',
  title: { nl: 'AI-profiel volledig', en: 'AI profile complete' },
  definition: {
    nl: '1 als elk feit van het AI-profiel bekend is, anders 0; de teller is wat bekend is.',
    en: '1 when every fact of the AI profile is known, else 0; the numerator is what is known.',
  },
  fact: 'ai_profile',
  sql: 'SELECT 1 AS value FROM projects WHERE id = $1',
});

export const aiProfileMetric: Metric = {
  ...stored,
  async measure(population, instruments) {
    const [known] = await stored.measure(population, instruments);
    if (known!.value === null) return [NO_HISTORY];
    const [row] = await instruments.database.read<{ profile: Partial<AiProfile> }>(
      'SELECT ai_profile AS profile FROM projects WHERE id = $1',
      [population.projectId],
    );
    const profile = aiProfileOf(row!.profile);
    const total = Object.keys(profile).length;
    const lacking = lackingFacts(profile).length;
    return [
      {
        value: lacking === 0 ? 1 : 0,
        numerator: total - lacking,
        denominator: total,
        figures: { prohibited: profile.riskGroup === 'prohibited' ? 1 : 0 },
      },
    ];
  },
};
