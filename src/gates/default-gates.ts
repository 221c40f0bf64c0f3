import type { Phase } from '../projects/phase.js';
import { AFTERCARE_GATE } from './aftercare.gate.js';
import type { Criterion } from './criterion.js';
import { PREPARATION_GATE } from './preparation.gate.js';
import { ROLLOUT_GATE } from './rollout.gate.js';
import { UPTAKE_GATE } from './uptake.gate.js';

/** The way out of each phase, in the order in which criteria are shown. */
export const DEFAULT_GATES: Readonly<Record<Phase, readonly Criterion[]>> = {
  preparation: PREPARATION_GATE,
  rollout: ROLLOUT_GATE,
  uptake: UPTAKE_GATE,
  aftercare: AFTERCARE_GATE,
};

export const ALL_CRITERIA: readonly Criterion[] = Object.values(DEFAULT_GATES).flat();
