import { context } from '../common/context.js';
import type { Metric } from '../metrics/metric.js';
import { projectSteps } from './project-steps.js';
import { phaseAt, timeInPhases } from './time-in-phase.js';

export const timeInPhaseMetric: Metric = {
  key: 'lifecycle.time_in_phase',
  unit: 'days',
  basis: 'register',
  definitionVersion: 1,
  title: { nl: 'Tijd in de fase', en: 'Time in the phase' },
  definition: {
    nl: 'Dagen in de huidige fase over alle bezoeken, het lopende tot en met nu, zonder de dagen in de wacht.',
    en: 'Days in the present phase over all visits, the open one up to now, without those on hold.',
  },
  async measure({ projectId, asOf }, { database }) {
    const steps = await projectSteps(database, projectId);
    const phase = phaseAt(steps, asOf.at);
    if (!phase) return [{ value: null, reason: 'not-under-way' }];
    const { days, onHoldDays } = timeInPhases(steps, asOf.at, context().zone)[phase];
    return [{ value: days, figures: { onHoldDays } }];
  },
};
