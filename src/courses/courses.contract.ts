import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';
import { CONFLICTS } from './courses.texts.js';

const COURSE = { courseId: 'AI-BASIS' };
const PROJECT = { projectId: 'copilot-voorbereiding' };
const REQUIRED = {
  ...PROJECT,
  requiredCourseId: idNamed('copilot-voorbereiding/required-course/1'),
};

export const coursesContract: RoomContract = {
  operations: {
    createCourse: {
      summary: { nl: 'Een cursus toevoegen', en: 'Add a course' },
      description: {
        nl: 'De regel zegt welke uitslag telt: geslaagd, afgerond, of een van beide. Met validityMonths verloopt een registratie na zoveel maanden, met yearlyWindow op de dag voor het volgende begin: wie de jaarlijkse herhaling vanaf 1 september doet, is getraind tot en met 31 augustus daarna. Of een registratie nog geldt, wordt bij het lezen berekend.',
        en: 'The rule says which outcome counts: passed, completed, or either. With validityMonths a record lapses after that many months, with yearlyWindow on the day before the next start: who does the yearly refresher from 1 September on is trained up to 31 August after it. Whether a record still holds is computed when it is read.',
      },
      example: {
        as: 'hr',
        body: {
          code: 'AI-VERDIEPING',
          title: { nl: 'AI, verdieping', en: 'AI in depth' },
          completionRule: 'completed_or_passed',
          provider: 'Leerhuis Noorderwolde',
          modality: 'blended',
          durationMinutes: 180,
          literacyLevel: 'fluent',
          yearlyWindow: { startMonthDay: '09-01' },
          unlimited: true,
          activityId: 'https://leer.example/ai-verdieping',
        },
      },
    },
    listCourses: {
      summary: { nl: 'Alle cursussen', en: 'All courses' },
      description: {
        nl: 'De cursussen van de organisatie, op code.',
        en: 'The courses of the organisation, by code.',
      },
      example: { as: 'viewer' },
    },
    getCourse: {
      summary: { nl: 'Eén cursus bekijken', en: 'See one course' },
      description: {
        nl: 'Titel, wanneer een uitslag telt en hoe lang.',
        en: 'Title, when an outcome counts and for how long.',
      },
      example: { as: 'viewer', path: COURSE },
    },
    updateCourse: {
      summary: { nl: 'Een cursus wijzigen', en: 'Change a course' },
      description: {
        nl: 'Een andere regel of geldigheid telt meteen voor alle registraties: geldigheid wordt bij het lezen berekend. Vastgelegde besluiten blijven zoals ze waren.',
        en: 'Another rule or validity counts at once for all records: validity is computed when read. Decisions taken stay as they were.',
      },
      example: { as: 'hr', path: COURSE, body: { validityMonths: 36 } },
    },
    removeCourse: {
      summary: { nl: 'Een cursus verwijderen', en: 'Remove a course' },
      description: {
        nl: 'Kan zolang er geen registratie van is en geen project erom vraagt.',
        en: 'Possible as long as there is no record of it and no project asks for it.',
      },
      example: { as: 'hr', path: { courseId: 'AI-ETHIEK' } },
      conflicts: { 'file-at-work': CONFLICTS['file-at-work'] },
    },
    requireCourse: {
      summary: { nl: 'Een cursus verplichten', en: 'Require a course' },
      description: {
        nl: 'Zonder doelgroep geldt de cursus voor alle doelgroepen van het project, zonder validFrom voor alle dagen. Met teamRole geldt zij in plaats daarvan voor de mensen die deze rol in het team hebben, van de dag dat zij die kregen tot de dag dat zij die afgaven; wie dat zijn, zegt person bij het teamlid. Het aandeel getrainde mensen in de poort telt deze cursussen.',
        en: 'Without an audience the course holds for all audiences of the project, without validFrom for all days. With teamRole it holds instead for the people who have this role in the team, from the day they got it to the day they gave it up; person of a team member says who they are. Training coverage in the gate counts these courses.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: { courseId: 'AI-BASIS', audienceId: null, teamRole: null, validFrom: null },
      },
    },
    listRequiredCourses: {
      summary: {
        nl: 'De verplichte cursussen van een project',
        en: 'The courses a project requires',
      },
      description: {
        nl: 'Welke cursus voor welke doelgroep of rol, en vanaf wanneer.',
        en: 'Which course for which audience or role, and from when.',
      },
      example: { as: 'project_lead', path: PROJECT },
    },
    getRequiredCourse: {
      summary: { nl: 'Eén verplichte cursus bekijken', en: 'See one required course' },
      description: {
        nl: 'Voor welke doelgroep de cursus geldt en vanaf wanneer.',
        en: 'For which audience the course holds and from when.',
      },
      example: { as: 'project_lead', path: REQUIRED },
    },
    removeRequiredCourse: {
      summary: { nl: 'Een cursus niet meer verplichten', en: 'No longer require a course' },
      description: {
        nl: 'De cursus telt dan voor geen enkele dag meer mee, ook niet voor dagen in het verleden.',
        en: 'The course then counts on no day any more, also not on past days.',
      },
      example: { as: 'project_lead', path: REQUIRED },
    },
  },
  fields: {
    courseId: { nl: 'Cursus, met id of code.', en: 'Course, by id or code.' },
    courseCode: { nl: 'Code van de cursus.', en: 'Code of the course.' },
    'CourseTitle.nl': { nl: 'In het Nederlands.', en: 'In Dutch.' },
    'CourseTitle.en': { nl: 'In het Engels.', en: 'In English.' },
    completionRule: {
      nl: 'Welke uitslag telt; geslaagd of afgerond als u niets zegt.',
      en: 'Which outcome counts; passed or completed unless you say otherwise.',
    },
    validityMonths: {
      nl: 'Hoeveel maanden een registratie geldt; leeg: altijd.',
      en: 'For how many months a record holds; empty: for ever.',
    },
    provider: { nl: 'Wie de cursus geeft.', en: 'Who gives the course.' },
    modality: {
      nl: 'Vorm: e-learning, klassikaal, webinar, gemengd of op de werkplek.',
      en: 'Form: e-learning, classroom, webinar, blended or on the job.',
    },
    durationMinutes: { nl: 'Hoeveel minuten zij duurt.', en: 'How many minutes it takes.' },
    literacyLevel: {
      nl: 'Niveau van AI-geletterdheid: bewust, vaardig, bedreven of expert.',
      en: 'Level of AI literacy: aware, capable, fluent or expert.',
    },
    yearlyWindow: {
      nl: 'Een registratie geldt tot en met de dag voor het volgende begin; niet samen met validityMonths.',
      en: 'A record holds up to the day before the next start; not together with validityMonths.',
    },
    startMonthDay: {
      nl: 'Eerste dag van het jaarlijkse venster, als mm-dd.',
      en: 'First day of the yearly window, as MM-dd.',
    },
    teamRole: {
      nl: 'Rol in het team waarvoor het geldt, in plaats van een doelgroep.',
      en: 'Role in the team for which it holds, instead of an audience.',
    },
    unlimited: {
      nl: 'Of er altijd plaats is, zoals bij e-learning.',
      en: 'Whether there is always a seat, as with e-learning.',
    },
    activityId: {
      nl: 'Hoe xAPI-berichten de cursus noemen.',
      en: 'What xAPI statements call the course.',
    },
    requiredCourseId: { nl: 'Verplichting.', en: 'Requirement.' },
    audienceId: {
      nl: 'Doelgroep waarvoor het geldt; leeg: alle.',
      en: 'Audience for which it holds; empty: all.',
    },
    'RequireCourse.validFrom': {
      nl: 'Eerste dag waarop het geldt; leeg: alle dagen.',
      en: 'First day on which it holds; empty: all days.',
    },
    'RequiredCourse.validFrom': {
      nl: 'Eerste dag waarop het geldt; leeg: alle dagen.',
      en: 'First day on which it holds; empty: all days.',
    },
  },
};
