import { CalendarsService } from '../calendars/calendars.service.js';
import type { DemoScribe } from './demo-scribe.js';

/** The programme manager follows all projects in a calendar program. */
export const writeCalendar = (scribe: DemoScribe): Promise<void> =>
  scribe.does(
    { name: 'calendar/1', by: 'programme_manager', daysAgo: 0, operation: 'createCalendar' },
    () => scribe.get(CalendarsService).create({}),
  );
