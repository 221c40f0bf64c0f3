import { MONITORING_KINDS } from '../organisations/monitoring.js';
import { EvidenceService } from '../projects/evidence.service.js';
import { FOUNDED_DAYS_AGO } from './demo-programme.js';
import type { DemoScribe } from './demo-scribe.js';

const DAYS_AGO = FOUNDED_DAYS_AGO - 8;

const DPIA = {
  purpose: 'Volgen hoe de organisatie AI invoert',
  legalBasis: 'Taak van algemeen belang (AVG, artikel 6, eerste lid, onder e)',
  residualRisk: 'low' as const,
};

/** The works council consented to Fasewijzer, and its DPIA was made: people's use may be kept. */
export async function writeMonitoringConsent(scribe: DemoScribe): Promise<void> {
  for (const kind of MONITORING_KINDS)
    await scribe.does(
      {
        name: `organisation/evidence/${kind}`,
        by: 'privacy_officer',
        daysAgo: DAYS_AGO,
        operation: 'recordOrganisationEvidence',
      },
      () =>
        scribe.get(EvidenceService).record(
          { organisationId: scribe.organisationId },
          {
            kind,
            verdict: 'positive',
            validFrom: scribe.clock.ago(DAYS_AGO),
            validUntil: scribe.clock.ago(-310),
            url: `https://dossier.example/fasewijzer/${kind}`,
            ...(kind === 'dpia' ? DPIA : {}),
          },
        ),
    );
}
