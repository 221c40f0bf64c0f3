import type { Text } from '../common/text.js';

/** The four phases of an adoption, in their order. */
export const PHASES = ['preparation', 'rollout', 'uptake', 'aftercare'] as const;
export type Phase = (typeof PHASES)[number];

export const PHASE_NAMES: Record<Phase, Text> = {
  preparation: { nl: 'Voorbereiding', en: 'Preparation' },
  rollout: { nl: 'Uitrol', en: 'Rollout' },
  uptake: { nl: 'Ingebruikname', en: 'Uptake' },
  aftercare: { nl: 'Nazorg', en: 'Aftercare' },
};

/** The phase after `phase`; null after the last one. */
export const nextPhase = (phase: Phase): Phase | null => PHASES[PHASES.indexOf(phase) + 1] ?? null;

export const isEarlier = (phase: Phase, than: Phase): boolean =>
  PHASES.indexOf(phase) < PHASES.indexOf(than);
