import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';

export const calendarsContract: RoomContract = {
  operations: {
    createCalendar: {
      summary: { nl: 'Een agenda maken', en: 'Make a calendar' },
      description: {
        nl: 'Een adres waarop uw agendaprogramma zich abonneert: berichten, trainingen, geplande poorten en de ingebruikname van een project, of van alle projecten. Er staan geen namen van mensen in. Wie het adres kent, ziet de agenda zonder aanmelden, tot hij verloopt of u hem intrekt. Het adres staat alleen in dit antwoord.',
        en: 'An address that your calendar program subscribes to: messages, trainings, planned gates and the go-live of one project, or of all. It holds no names of people. Whoever knows the address sees the calendar without signing in, until it expires or you take it back. The address stands in this answer only.',
      },
      example: { body: { projectId: 'copilot-uitrol', language: 'nl' } },
    },
    listCalendars: {
      summary: { nl: 'Uw agenda’s bekijken', en: 'See your calendars' },
      description: {
        nl: 'De agenda’s die u maakte en die nog werken; een beheerder ziet die van iedereen. De adressen zelf zijn niet op te vragen.',
        en: "The calendars that you made and that still work; an administrator sees everybody's. The addresses themselves cannot be read.",
      },
      example: { as: 'programme_manager' },
    },
    revokeCalendar: {
      summary: { nl: 'Een agenda intrekken', en: 'Take a calendar back' },
      description: {
        nl: 'Het adres werkt meteen niet meer. Ieder trekt de eigen agenda’s in, een beheerder ook die van anderen.',
        en: "The address stops working at once. Everybody takes back their own calendars, an administrator also others'.",
      },
      example: { as: 'programme_manager', path: { calendarId: idNamed('calendar/1') } },
    },
  },
  fields: {
    calendarId: { nl: 'Id van de agenda.', en: 'Id of the calendar.' },
    account: { nl: 'Account dat de agenda maakte.', en: 'Account that made the calendar.' },
    projectId: {
      nl: 'Project waarvan de agenda is; null: van alle projecten.',
      en: 'Project that the calendar is of; null: of all projects.',
    },
    language: {
      nl: 'Taal van de teksten in de agenda; nl als u niets zegt.',
      en: 'Language of the texts in the calendar; nl unless you say otherwise.',
    },
    expiresAt: {
      nl: 'Tot wanneer het adres werkt: hoogstens twee jaar, een jaar als u niets zegt.',
      en: 'Until when the address works: two years at most, one year unless you say otherwise.',
    },
    url: {
      nl: 'Het adres van de agenda; is alleen nu te zien.',
      en: 'The address of the calendar; shown this once.',
    },
  },
};
