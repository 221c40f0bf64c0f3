import type { RoomContract } from '../common/contract.js';

const PROJECT = { projectId: 'copilot-gebruik' };

export const trainingGapsContract: RoomContract = {
  operations: {
    getTrainingGaps: {
      summary: { nl: 'Wie heeft welke training nog nodig?', en: 'Who still needs which training?' },
      description: {
        nl: 'Per verplichte cursus hoeveel mensen haar nodig hebben, hebben gedaan, missen of zijn vrijgesteld, ook per afdeling; getallen over weinig mensen zijn verborgen. HR en de functionaris gegevensbescherming zien ook wie wat mist en waarom: nooit gedaan, gedaan met een uitkomst die voor deze cursus niet telt, gezakt of verlopen. Voor de anderen is people leeg.',
        en: 'By required course how many people need it, have done it, lack it or are exempt, also by department; numbers about few people are hidden. HR and the privacy officer also see who lacks what and why: never done, done with an outcome that does not count for this course, failed or lapsed. For the others people is empty.',
      },
      example: { as: 'hr', path: PROJECT },
    },
    remindOfTrainings: {
      summary: {
        nl: 'Mensen aan hun training herinneren',
        en: 'Remind people of their training',
      },
      description: {
        nl: 'Het systeem schrijft ieder die vandaag een cursus mist; u hoeft geen namen te weten. Per project en per cursus (of voor alle samen) krijgt iemand er hoogstens één per dag: nog een keer klikken stuurt niets dubbel. De berichten staan klaar tot er een mailserver is ingesteld. Hoeveel het er zijn, zegt het antwoord waar ook de dekking van elke cursus van het project, en van alle samen, te zien is; klaar staan ze altijd.',
        en: 'The system writes to everybody who lacks a course today; you need no names. By project and by course (or for all together) somebody gets at most one a day: another click sends nothing twice. The messages wait until there is a mail server. The answer says how many where the coverage of each course of the project, and of all together, shows too; they are queued in any case.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: { note: 'Vragen? Kom langs bij het inloopuur.', courseId: null },
      },
    },
  },
  fields: {
    'getTrainingGaps.courseId': { nl: 'Alleen deze cursus.', en: 'Only this course.' },
    'TrainingGaps.asOf': {
      nl: 'Moment waarvoor het geldt.',
      en: 'Moment for which it holds.',
    },
    courses: { nl: 'De cursussen, op code.', en: 'The courses, by code.' },
    'TrainingGaps.people': {
      nl: 'Wie wat mist; leeg voor wie geen namen mag zien.',
      en: 'Who lacks what; empty for who may not see names.',
    },
    'PeopleGaps.nextCursor': {
      nl: 'Geef dit als cursor mee voor de volgende mensen; leeg als er niet meer zijn. Een Link-kop is er niet.',
      en: 'Give this as cursor for the next people; empty when there are no more. There is no Link header.',
    },
    course: { nl: 'Code van de cursus.', en: 'Code of the course.' },
    department: { nl: 'Afdeling op die dag.', en: 'Department on that day.' },
    departments: { nl: 'Hetzelfde per afdeling.', en: 'The same by department.' },
    required: {
      nl: 'Hoeveel mensen de cursus nodig hebben, zonder wie is vrijgesteld.',
      en: 'How many people need the course, without who is exempt.',
    },
    covered: { nl: 'Hoeveel daarvan haar hebben.', en: 'How many of those have it.' },
    missing: { nl: 'Hoeveel daarvan haar missen.', en: 'How many of those lack it.' },
    exempt: { nl: 'Hoeveel mensen zijn vrijgesteld.', en: 'How many people are exempt.' },
    suppressed: {
      nl: 'Of het verborgen is, omdat het iets zegt over weinig mensen.',
      en: 'Whether it is hidden, because it says something about few people.',
    },
    'CourseGap.reason': { nl: 'Waarom het verborgen is.', en: 'Why it is hidden.' },
    'DepartmentGap.reason': { nl: 'Waarom het verborgen is.', en: 'Why it is hidden.' },
    personId: { nl: 'Persoon.', en: 'Person.' },
    'PersonGap.person': {
      nl: 'Wie dat is; leeg na wissing.',
      en: 'Who that is; empty after erasure.',
    },
    'PersonGap.courses': { nl: 'Wat deze persoon mist.', en: 'What this person lacks.' },
    'MissingCourse.reason': {
      nl: 'Nooit gedaan, een uitkomst die voor deze cursus niet telt (not_counting), gezakt of verlopen.',
      en: 'Never done, an outcome that does not count for this course (not_counting), failed or lapsed.',
    },
    'MissingCourse.validUntil': {
      nl: 'Laatste dag waarop zij gold; leeg als zij niet is verlopen.',
      en: 'Last day on which it held; empty unless it lapsed.',
    },
    'Remind.note': {
      nl: 'Zin onder elk bericht; noem er niemand in.',
      en: 'Sentence below each message; name nobody in it.',
    },
    'Remind.courseId': {
      nl: 'Alleen wie deze cursus mist; leeg: wie er ook een mist.',
      en: 'Only who lacks this course; empty: whoever lacks one.',
    },
    queued: {
      nl: 'Hoeveel berichten klaarstaan door deze aanroep.',
      en: 'How many messages wait because of this call.',
    },
    already: {
      nl: 'Hoeveel mensen er vandaag al een hadden.',
      en: 'How many people had one today already.',
    },
  },
};
