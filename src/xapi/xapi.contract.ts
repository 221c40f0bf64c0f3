import type { RoomContract } from '../common/contract.js';

export const xapiContract: RoomContract = {
  operations: {
    getXapiFigures: {
      summary: {
        nl: 'Wat er uit leersystemen is binnengekomen',
        en: 'What came in from learning systems',
      },
      description: {
        nl: 'Hoeveel xAPI-statements er kwamen, wat ervan is geworden, en hoeveel er waarom wachten: op een persoon, op een cursus met hun activiteit, of op hun datum; een statement kan op meer dan één ding wachten. Zonder namen. Statements komen binnen op /xapi/statements en wachten hoogstens 30 dagen; wat dan niets opleverde, telt niet meer mee.',
        en: 'How many xAPI statements came, what became of them, and how many wait and why: for a person, for a course with their activity, or for their date; a statement may wait for more than one thing. Without names. Statements come in at /xapi/statements and wait 30 days at most; what has brought nothing then no longer counts.',
      },
      example: { as: 'hr' },
    },
  },
  fields: {
    'XapiFigures.statements': {
      nl: 'Hoeveel er kwamen, herhalingen meegeteld, zolang ze bewaard worden: 30 dagen; wat iets opleverde of bij herroepen hoort zo lang als trainingsregistraties.',
      en: 'How many came, repeats included, as long as they are kept: 30 days; what brought something or has to do with voiding as long as training records.',
    },
    repeats: {
      nl: 'Hoe vaak hetzelfde statement nog eens kwam.',
      en: 'How often the same statement came again.',
    },
    voided: { nl: 'Hoeveel er zijn herroepen.', en: 'How many were voided.' },
    withoutEffect: {
      nl: 'Hoeveel geen uitslag van één persoon melden.',
      en: 'How many report no outcome of one person.',
    },
    validRecords: {
      nl: 'Registraties die nu gelden: afgerond of geslaagd.',
      en: 'Records in force now: completed or passed.',
    },
    failed: { nl: 'Registraties die nu gelden: gezakt.', en: 'Records in force now: failed.' },
    'XapiFigures.exemptions': {
      nl: 'Vrijstellingen die vandaag gelden.',
      en: 'Exemptions in force today.',
    },
    waiting: { nl: 'Hoeveel er wachten.', en: 'How many wait.' },
    waitingForPerson: {
      nl: 'Waarvan op iemand die hier nog niet bekend is.',
      en: 'Of which for somebody who is not known here yet.',
    },
    waitingForCourse: {
      nl: 'Waarvan op een cursus met hun activiteit.',
      en: 'Of which for a course with their activity.',
    },
    inFuture: {
      nl: 'Waarvan tot hun datum is bereikt.',
      en: 'Of which until their date has come.',
    },
    unknownActivities: {
      nl: 'Activiteiten zonder cursus, de meest genoemde eerst, hoogstens 20: zet ze als activityId bij de cursus.',
      en: 'Activities without a course, the most named first, at most 20: put them into the course as activityId.',
    },
    'XapiActivity.activityId': { nl: 'De activiteit.', en: 'The activity.' },
    'XapiActivity.statements': {
      nl: 'Hoeveel statements erop wachten.',
      en: 'How many statements wait for it.',
    },
  },
};
