import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';
import { CONFLICTS } from './sessions.texts.js';

const SESSION = { sessionId: idNamed('session/2') };
const PAST = { sessionId: idNamed('session/1') };

export const sessionsContract: RoomContract = {
  operations: {
    planSession: {
      summary: { nl: 'Een sessie plannen', en: 'Plan a session' },
      description: {
        nl: 'Een moment waarop een cursus wordt gegeven, op een plaats, achter een link of allebei. Zonder zone geldt die van de organisatie, zonder capacity is er plaats voor iedereen, zonder projectId is de sessie voor elk project.',
        en: 'A moment on which a course is given, at a place, behind a link, or both. Without zone that of the organisation holds, without capacity there is room for everybody, without projectId the session is for every project.',
      },
      example: {
        as: 'hr',
        body: {
          courseId: 'PROMPT-101',
          projectId: 'copilot-voorbereiding',
          startsAt: '2027-03-01T09:00:00+01:00',
          endsAt: '2027-03-01T13:00:00+01:00',
          zone: 'Europe/Amsterdam',
          place: 'Stadhuis, zaal 2',
          link: null,
          capacity: 12,
        },
      },
    },
    listSessions: {
      summary: { nl: 'Alle sessies', en: 'All sessions' },
      description: {
        nl: 'Op begin, elk met hoeveel plaatsen bezet zijn en hoeveel mensen wachten.',
        en: 'By start, each with how many seats are taken and how many people wait.',
      },
      example: { as: 'viewer', query: { courseId: 'PROMPT-101' } },
    },
    getSession: {
      summary: { nl: 'Eén sessie bekijken', en: 'See one session' },
      description: {
        nl: 'Waar, wanneer, en hoe vol zij is.',
        en: 'Where, when, and how full it is.',
      },
      example: { as: 'viewer', path: SESSION },
    },
    updateSession: {
      summary: { nl: 'Een sessie wijzigen of afgelasten', en: 'Change or cancel a session' },
      description: {
        nl: 'Met meer plaatsen schuift de wachtlijst door, in volgorde, tot de sessie begint. Met status cancelled vervalt ieders plaats; dat kan niet terug.',
        en: 'With more seats the waiting list moves up, in order, until the session starts. With status cancelled everybody loses the place; there is no way back.',
      },
      example: { as: 'hr', path: SESSION, body: { capacity: 12 } },
      conflicts: {
        'session-cancelled': CONFLICTS['session-cancelled'],
        'seats-taken': CONFLICTS['seats-taken'],
        'attendance-recorded': CONFLICTS['attendance-recorded'],
      },
    },
    removeSession: {
      summary: { nl: 'Een sessie verwijderen', en: 'Remove a session' },
      description: {
        nl: 'Voor een vergissing: kan zolang niemand is uitgenodigd of ingeschreven. Gelast een sessie anders af.',
        en: 'For a mistake: possible as long as nobody has been invited or enrolled. Otherwise cancel a session.',
      },
      example: { as: 'hr', path: { sessionId: idNamed('session/3') } },
    },
    enrolPeople: {
      summary: { nl: 'Mensen inschrijven of uitnodigen', en: 'Enrol or invite people' },
      description: {
        nl: 'In de volgorde waarin u ze noemt; wie onaangemeld kwam, voegt u achteraf toe. Is de sessie vol, dan komen zij op de wachtlijst; zegt iemand af, dan schuift de eerste door. Een uitnodiging bezet geen plaats. Wie al een plaats heeft of wacht, blijft ongewijzigd; wie onbekend is, wordt geweigerd, de anderen niet.',
        en: 'In the order in which you name them; who came without enrolling you add afterwards. If the session is full they come on the waiting list; when somebody cancels, the first moves up. An invitation takes no seat. Who has a place or waits already stays unchanged; who is unknown is refused, the others are not.',
      },
      example: {
        as: 'hr',
        path: SESSION,
        body: { people: ['900010', 'p900011@noorderwolde.example'], status: 'enrolled' },
      },
      conflicts: {
        'session-cancelled': CONFLICTS['session-cancelled'],
      },
    },
    listEnrolments: {
      summary: { nl: 'Wie komen er naar een sessie?', en: 'Who comes to a session?' },
      description: {
        nl: 'In volgorde van inschrijving, met de plaats op de wachtlijst. Namen ziet alleen wie namen mag zien.',
        en: 'In the order of enrolling, with the position on the waiting list. Names show only to those who may see names.',
      },
      example: { as: 'hr', path: SESSION },
    },
    giveUpPlace: {
      summary: { nl: 'Iemand afmelden', en: 'Cancel an enrolment' },
      description: {
        nl: 'cancelled: komt niet; waived: hoeft niet te komen. Wie het eerst op de wachtlijst staat, krijgt de plaats meteen; na het begin schuift niemand meer door. Wie zich opnieuw inschrijft, sluit achteraan.',
        en: 'cancelled: does not come; waived: need not come. Who is first on the waiting list gets the seat at once; after the start nobody moves up any more. Who enrols again joins at the end.',
      },
      example: {
        as: 'hr',
        path: { ...SESSION, enrolmentId: idNamed('session/2/enrolments') },
        body: { status: 'cancelled' },
      },
      conflicts: { 'attendance-recorded': CONFLICTS['attendance-recorded'] },
    },
    putAttendance: {
      summary: { nl: 'De aanwezigheid vastleggen', en: 'Record the attendance' },
      description: {
        nl: 'Voor velen tegelijk, vanaf het begin van de sessie; nog eens hetzelfde verandert niets, iets anders verbetert het. Wie geen plaats heeft, wordt geweigerd. Aanwezig zijn is nog geen afgeronde cursus: die komt als registratie van het leersysteem of van u.',
        en: 'For many at once, from the start of the session on; the same again changes nothing, something else corrects it. Who has no seat is refused. Having attended is not having completed the course: that comes as a record, from the learning system or from you.',
      },
      example: {
        as: 'hr',
        path: PAST,
        body: { attended: ['900001', 'p900002@noorderwolde.example'], noShow: ['900003'] },
      },
      conflicts: {
        'not-started': CONFLICTS['not-started'],
        'session-cancelled': CONFLICTS['session-cancelled'],
      },
    },
  },
  fields: {
    sessionId: { nl: 'Sessie.', en: 'Session.' },
    enrolmentId: { nl: 'Inschrijving.', en: 'Enrolment.' },
    courseId: { nl: 'Cursus, met id of code.', en: 'Course, by id or code.' },
    courseCode: { nl: 'Code van de cursus.', en: 'Code of the course.' },
    projectId: {
      nl: 'Project waarvoor de sessie is; leeg: voor elk project.',
      en: 'Project that the session is for; empty: for every project.',
    },
    'listSessions.projectId': {
      nl: 'Alleen sessies van dit project.',
      en: 'Only sessions of this project.',
    },
    'listSessions.courseId': {
      nl: 'Alleen sessies van deze cursus.',
      en: 'Only sessions of this course.',
    },
    startsAt: { nl: 'Begin.', en: 'Start.' },
    endsAt: { nl: 'Einde, na het begin.', en: 'End, after the start.' },
    zone: {
      nl: 'Tijdzone van de klok waarop de mensen komen.',
      en: 'Time zone of the clock by which people come.',
    },
    place: { nl: 'Waar men bijeenkomt.', en: 'Where people meet.' },
    link: { nl: 'Adres om online mee te doen.', en: 'Address to join online.' },
    capacity: {
      nl: 'Hoeveel mensen er kunnen zijn; leeg: onbeperkt.',
      en: 'How many people there can be; empty: no limit.',
    },
    'UpdateSession.status': {
      nl: 'cancelled gelast de sessie af.',
      en: 'cancelled cancels the session.',
    },
    'Session.status': { nl: 'Gepland of afgelast.', en: 'Planned or cancelled.' },
    'listSessions.status': { nl: 'Gepland of afgelast.', en: 'Planned or cancelled.' },
    seatsTaken: { nl: 'Hoeveel plaatsen bezet zijn.', en: 'How many seats are taken.' },
    waiting: {
      nl: 'Hoeveel mensen op de wachtlijst staan.',
      en: 'How many people are on the waiting list.',
    },
    'EnrolPeople.people': {
      nl: 'Mensen, elk met personeelsnummer of mailadres.',
      en: 'People, each by HR number or mail address.',
    },
    'EnrolPeople.status': {
      nl: 'Ingeschreven, of alleen uitgenodigd; ingeschreven als u niets zegt.',
      en: 'Enrolled, or only invited; enrolled unless you say otherwise.',
    },
    index: { nl: 'Plaats in de lijst, vanaf 0.', en: 'Place in the list, from 0.' },
    'EnrolOutcome.outcome': {
      nl: 'Vastgelegd, ongewijzigd of geweigerd.',
      en: 'Accepted, unchanged or refused.',
    },
    'EnrolOutcome.status': {
      nl: 'Hoe de inschrijving er nu voor staat, tenzij geweigerd.',
      en: 'How the enrolment stands now, unless refused.',
    },
    'EnrolOutcome.id': {
      nl: 'Id van de inschrijving, tenzij geweigerd.',
      en: 'Id of the enrolment, unless refused.',
    },
    code: { nl: 'Waarom geweigerd, als code.', en: 'Why refused, as a code.' },
    detail: { nl: 'Waarom geweigerd.', en: 'Why refused.' },
    personId: { nl: 'Persoon.', en: 'Person.' },
    person: {
      nl: 'Wie dat is; leeg voor wie geen namen mag zien, en na wissing.',
      en: 'Who that is; empty for who may not see names, and after erasure.',
    },
    'Enrolment.status': {
      nl: 'Uitgenodigd, ingeschreven, op de wachtlijst, aanwezig, weggebleven, afgemeld of vrijgesteld.',
      en: 'Invited, enrolled, waitlisted, attended, no-show, cancelled or waived.',
    },
    'listEnrolments.status': {
      nl: 'Alleen inschrijvingen met deze status.',
      en: 'Only enrolments with this status.',
    },
    number: {
      nl: 'Volgorde van inschrijving; leeg voor wie alleen is uitgenodigd.',
      en: 'Order of enrolling; empty for who is only invited.',
    },
    position: {
      nl: 'Plaats op de wachtlijst, vanaf 1; leeg voor wie niet wacht.',
      en: 'Position on the waiting list, from 1; empty for who does not wait.',
    },
    'Enrolment.recordedAt': {
      nl: 'Wanneer deze persoon voor het laatst is ingeschreven of uitgenodigd.',
      en: 'When this person was last enrolled or invited.',
    },
    'GiveUpPlace.status': {
      nl: 'Afgemeld (cancelled) of vrijgesteld (waived).',
      en: 'Cancelled or waived.',
    },
    attended: { nl: 'Wie er waren.', en: 'Who were there.' },
    noShow: { nl: 'Wie wegbleven.', en: 'Who stayed away.' },
    list: {
      nl: 'In welke lijst de persoon stond.',
      en: 'In which list the person stood.',
    },
    'AttendanceOutcome.outcome': {
      nl: 'Vastgelegd, ongewijzigd of geweigerd.',
      en: 'Accepted, unchanged or refused.',
    },
  },
};
