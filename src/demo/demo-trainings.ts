import { ExemptionsService } from '../trainings/exemptions.service.js';
import type { DemoScribe } from './demo-scribe.js';

/** One of Ruimte did a longer training elsewhere. */
export const writeExemption = (scribe: DemoScribe): Promise<void> =>
  scribe.does(
    { name: 'exemption/AI-PRIVACY', by: 'hr', daysAgo: 60, operation: 'grantExemptions' },
    () =>
      scribe.get(ExemptionsService).grantTo('AI-PRIVACY', {
        people: ['900004'],
        reason: 'Deed de opleiding privacy in de praktijk.',
        validFrom: scribe.clock.ago(60),
        validUntil: null,
      }),
  );
