import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';

export const organisationEvidenceContract: RoomContract = {
  operations: {
    listOrganisationEvidence: {
      summary: { nl: 'Bewijs over Fasewijzer zelf', en: 'Evidence about Fasewijzer itself' },
      description: {
        nl: 'Alle versies van het antwoord van de ondernemingsraad over Fasewijzer en van de DPIA van Fasewijzer, per soort de nieuwste eerst. Bewijs over een toepassing staat bij haar project of programma.',
        en: "All versions of the works council's answer on Fasewijzer and of the DPIA of Fasewijzer, of each kind the latest first. Evidence about an application is kept with its project or programme.",
      },
      example: { as: 'viewer' },
    },
    recordOrganisationEvidence: {
      summary: {
        nl: 'Bewijs over Fasewijzer zelf vastleggen',
        en: 'Record evidence about Fasewijzer itself',
      },
      description: {
        nl: 'Pas als de ondernemingsraad heeft ingestemd en er een DPIA van Fasewijzer is, beide geldig, mag er iets per persoon bewaard worden: gebruik, bevestigingen, aanwezigheid. Een nieuwe versie komt vanaf haar eerste dag in de plaats van de vorige, die bewaard blijft; is zij negatief of verlopen, dan zijn er alleen nog aantallen. Een DPIA met residualRisk high telt als negatief tot er vooraf is geraadpleegd.',
        en: 'Only when the works council has consented and there is a DPIA of Fasewijzer, both valid, may anything be kept per person: use, confirmations, attendance. A new version takes the place of the one before, which is kept, from its first day; when it is negative or has lapsed there are only counts. A DPIA with residualRisk high counts as negative until prior consultation.',
      },
      example: {
        as: 'privacy_officer',
        body: {
          kind: 'works_council_answer',
          verdict: 'positive_with_conditions',
          conditions: [
            {
              text: 'Elk jaar een gesprek over wat er bewaard wordt',
              owner: 'Functionaris gegevensbescherming',
              dueDate: '2027-06-01',
            },
          ],
          validFrom: '2026-01-01',
          validUntil: '2099-01-01',
          url: 'https://dossier.example/or-fasewijzer-2',
        },
      },
    },
    getOrganisationEvidence: {
      summary: {
        nl: 'Eén versie van bewijs over Fasewijzer',
        en: 'One version of evidence about Fasewijzer',
      },
      description: {
        nl: 'De versie zoals zij is vastgelegd.',
        en: 'The version as it was recorded.',
      },
      example: { as: 'auditor', path: { evidenceId: idNamed('organisation/evidence/dpia') } },
    },
  },
  fields: {
    'RecordOrganisationEvidence.kind': {
      nl: 'works_council_answer: antwoord van de ondernemingsraad over Fasewijzer; dpia: DPIA van Fasewijzer.',
      en: "works_council_answer: the works council's answer on Fasewijzer; dpia: DPIA of Fasewijzer.",
    },
    'listOrganisationEvidence.kind': { nl: 'Alleen deze soort.', en: 'Only this kind.' },
  },
};
