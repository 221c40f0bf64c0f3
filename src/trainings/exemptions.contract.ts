import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';

const COURSE = { courseId: 'AI-PRIVACY' };

export const exemptionsContract: RoomContract = {
  operations: {
    grantExemptions: {
      summary: {
        nl: 'Mensen vrijstellen van een cursus',
        en: 'Exempt people from a course',
      },
      description: {
        nl: 'Wie is vrijgesteld, heeft de cursus op die dagen niet nodig en telt er niet voor mee; hoeveel dat er zijn, staat bij de ontbrekende trainingen. Zonder validFrom vanaf vandaag. Is iemand al vrijgesteld, dan geldt vanaf validFrom wat u nu zegt, en voor eerdere dagen wat er al stond; wat al zo is, blijft ongewijzigd. Wie onbekend is, wordt geweigerd, de anderen niet. Schrijf in de reden niets over gezondheid.',
        en: 'Who is exempt does not need the course on those days and does not count for it; how many there are stands with the training gaps. Without validFrom from today. If somebody is exempt already, from validFrom on what you say now holds, and for earlier days what stood; what is so already stays unchanged. Who is unknown is refused, the others are not. Write nothing about health in the reason.',
      },
      example: {
        as: 'hr',
        path: COURSE,
        body: {
          people: ['900001', 'p900002@noorderwolde.example'],
          reason: 'Deed vorig jaar de opleiding privacy in de praktijk.',
          validFrom: '2026-01-01',
          validUntil: null,
        },
      },
    },
    listExemptions: {
      summary: { nl: 'Wie zijn vrijgesteld van een cursus?', en: 'Who is exempt from a course?' },
      description: {
        nl: 'Alle vrijstellingen, ook die voorbij zijn, de laatst begonnen eerst. Namen ziet alleen wie namen mag zien.',
        en: 'All exemptions, also those that are over, the last begun first. Names show only to those who may see names.',
      },
      example: { as: 'hr', path: COURSE },
    },
    endExemption: {
      summary: { nl: 'Een vrijstelling beëindigen', en: 'End an exemption' },
      description: {
        nl: 'Vanaf vandaag heeft deze persoon de cursus weer nodig: elke vrijstelling die ermee samenvalt, eindigt mee. Voor eerdere dagen blijven zij bestaan.',
        en: 'From today on this person needs the course again: every exemption that overlaps it ends with it. For earlier days they stay.',
      },
      example: {
        as: 'hr',
        path: { ...COURSE, exemptionId: idNamed('exemption/AI-PRIVACY') },
      },
    },
  },
  fields: {
    courseId: { nl: 'Cursus, met id of code.', en: 'Course, by id or code.' },
    exemptionId: { nl: 'Vrijstelling.', en: 'Exemption.' },
    'GrantExemptions.people': {
      nl: 'Mensen, elk met personeelsnummer of mailadres.',
      en: 'People, each by HR number or mail address.',
    },
    'GrantExemptions.reason': {
      nl: 'Waarom zij de cursus niet hoeven te doen.',
      en: 'Why they need not take the course.',
    },
    'GrantExemptions.validFrom': {
      nl: 'Eerste dag van de vrijstelling; vandaag als u niets zegt.',
      en: 'First day of the exemption; today unless you say otherwise.',
    },
    'GrantExemptions.validUntil': {
      nl: 'Laatste dag van de vrijstelling; leeg: zonder einde.',
      en: 'Last day of the exemption; empty: without end.',
    },
    'GrantedExemption.index': {
      nl: 'Plaats in de aanvraag, vanaf 0.',
      en: 'Place in the call, from 0.',
    },
    'GrantedExemption.outcome': {
      nl: 'Vastgelegd, ongewijzigd of geweigerd.',
      en: 'Accepted, unchanged or refused.',
    },
    'GrantedExemption.id': {
      nl: 'Id van de vrijstelling, tenzij geweigerd.',
      en: 'Id of the exemption, unless refused.',
    },
    'GrantedExemption.code': { nl: 'Waarom geweigerd, als code.', en: 'Why refused, as a code.' },
    'GrantedExemption.detail': { nl: 'Waarom geweigerd.', en: 'Why refused.' },
    'Exemption.personId': { nl: 'Wie is vrijgesteld.', en: 'Who is exempt.' },
    'Exemption.person': {
      nl: 'Wie dat is; leeg voor wie geen namen mag zien, en na wissing.',
      en: 'Who that is; empty for who may not see names, and after erasure.',
    },
    'Exemption.reason': { nl: 'Waarom.', en: 'Why.' },
    'Exemption.validFrom': { nl: 'Eerste dag.', en: 'First day.' },
    'Exemption.validUntil': {
      nl: 'Laatste dag; leeg: zonder einde.',
      en: 'Last day; empty: without end.',
    },
    'Exemption.source': { nl: 'Waar het vandaan komt.', en: 'Where it comes from.' },
    'Exemption.recordedAt': { nl: 'Wanneer het is vastgelegd.', en: 'When it was recorded.' },
  },
};
