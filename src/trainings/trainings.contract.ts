import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';
import { rowId } from '../imports/row-id.js';

export const trainingsContract: RoomContract = {
  operations: {
    recordTrainings: {
      summary: { nl: 'Trainingsgegevens vastleggen', en: 'Record trainings' },
      description: {
        nl: 'Hoogstens 1000 per keer; per regel ziet u wat ermee is gebeurd. Dezelfde registratie nog eens is ongewijzigd. Dezelfde source en externalId (of zonder externalId dezelfde source, persoon, cursus en moment) met andere inhoud vervangt de vorige; die blijft bewaard. Een vormfout weigert de hele aanvraag.',
        en: 'At most 1000 at a time; for each you see what became of it. The same record again is unchanged. The same source and externalId (or without externalId the same source, person, course and moment) with other contents supersedes the earlier one, which is kept. A fault of form refuses the whole call.',
      },
      example: {
        as: 'hr',
        body: {
          items: [
            {
              person: '900001',
              course: 'AI-BASIS',
              status: 'completed',
              completedAt: '2026-06-01T10:00:00Z',
              score: 80,
              source: 'skillhub',
              externalId: 'LMS-1',
            },
          ],
        },
      },
    },
    listTrainingRecords: {
      summary: { nl: 'Alle trainingsgegevens', en: 'All training records' },
      description: {
        nl: 'Wat nu geldt, het laatst vastgelegde eerst; zonder namen.',
        en: 'What is in force now, the last recorded first; without names.',
      },
      example: { as: 'hr', query: { courseId: 'AI-BASIS' } },
    },
    getTranscript: {
      summary: {
        nl: 'Welke cursussen heeft iemand gedaan?',
        en: 'Which courses did somebody take?',
      },
      description: {
        nl: 'Alle uitslagen van één persoon tot en met asOf, elk met of zij dan geldt en tot wanneer, en waarvan de persoon is vrijgesteld.',
        en: 'All outcomes of one person up to asOf, each with whether it then holds and until when, and what the person is exempt from.',
      },
      example: { as: 'hr', path: { personId: rowId(idNamed('import/1'), 2) } },
    },
  },
  fields: {
    courseId: { nl: 'Cursus, met id of code.', en: 'Course, by id or code.' },
    course: { nl: 'Code van de cursus.', en: 'Code of the course.' },
    personId: { nl: 'Persoon.', en: 'Person.' },
    'TrainingRecordInput.person': {
      nl: 'Personeelsnummer of mailadres.',
      en: 'HR number or mail address.',
    },
    status: { nl: 'Afgerond, geslaagd of gezakt.', en: 'Completed, passed or failed.' },
    completedAt: { nl: 'Moment van de uitslag.', en: 'Moment of the outcome.' },
    score: { nl: 'Cijfer, als dat er is.', en: 'Mark, if there is one.' },
    source: {
      nl: 'Waar het vandaan komt; api als u niets zegt.',
      en: 'Where it comes from; api unless you say otherwise.',
    },
    externalId: {
      nl: 'Hoe de bron deze registratie noemt.',
      en: 'What the source calls this record.',
    },
    index: { nl: 'Plaats in de aanvraag, vanaf 0.', en: 'Place in the call, from 0.' },
    outcome: {
      nl: 'Aangenomen, ongewijzigd of geweigerd.',
      en: 'Accepted, unchanged or refused.',
    },
    'TrainingRecordOutcome.id': {
      nl: 'Id van de registratie, tenzij geweigerd.',
      en: 'Id of the record, unless refused.',
    },
    'TrainingRecordOutcome.code': {
      nl: 'Waarom het is geweigerd, als code.',
      en: 'Why it was refused, as a code.',
    },
    'TrainingRecordOutcome.detail': {
      nl: 'Waarom het is geweigerd.',
      en: 'Why it was refused.',
    },
    exemptions: {
      nl: 'Waarvan deze persoon is vrijgesteld.',
      en: 'What this person is exempt from.',
    },
    'TranscriptExemption.reason': { nl: 'Waarom.', en: 'Why.' },
    'TranscriptExemption.validFrom': { nl: 'Eerste dag.', en: 'First day.' },
    'TranscriptExemption.validUntil': {
      nl: 'Laatste dag; leeg: zonder einde.',
      en: 'Last day; empty: without end.',
    },
    'TranscriptExemption.valid': {
      nl: 'Of de vrijstelling dan geldt.',
      en: 'Whether the exemption then holds.',
    },
    valid: {
      nl: 'Of de uitslag dan telt als gedaan.',
      en: 'Whether the outcome then counts as done.',
    },
    validUntil: {
      nl: 'Laatste dag waarop de uitslag telt; leeg: altijd.',
      en: 'Last day on which the outcome counts; empty: for ever.',
    },
  },
};
