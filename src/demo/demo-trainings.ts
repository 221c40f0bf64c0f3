import { idNamed } from '../common/ids.js';
import { AttendanceService } from '../sessions/attendance.service.js';
import { EnrolmentsService } from '../sessions/enrolments.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { ExemptionGrantsService } from '../trainings/exemption-grants.service.js';
import type { DemoScribe } from './demo-scribe.js';

const HOURS_MS = 4 * 3_600_000;

/** One of Ruimte did a longer training elsewhere. */
export const writeExemption = (scribe: DemoScribe): Promise<void> =>
  scribe.does(
    { name: 'exemption/AI-PRIVACY', by: 'hr', daysAgo: 60, operation: 'grantExemptions' },
    () =>
      scribe.get(ExemptionGrantsService).grant('AI-PRIVACY', {
        people: ['900004'],
        reason: 'Deed de opleiding privacy in de praktijk.',
        validFrom: scribe.clock.ago(60),
        validUntil: null,
      }),
  );

/** Plans half a day of PROMPT-101. */
export const writeSession = (
  scribe: DemoScribe,
  number: number,
  {
    daysAgo,
    startsDaysAgo,
    capacity,
  }: { daysAgo: number; startsDaysAgo: number; capacity: number },
): Promise<void> =>
  scribe.does({ name: `session/${number}`, by: 'hr', daysAgo, operation: 'planSession' }, () => {
    const startsAt = scribe.clock.morning(startsDaysAgo);
    return scribe.get(SessionsService).plan({
      courseId: 'PROMPT-101',
      startsAt,
      endsAt: new Date(startsAt.getTime() + HOURS_MS),
      place: 'Stadhuis, zaal 2',
      capacity,
    });
  });

export const writeEnrolments = (
  scribe: DemoScribe,
  session: number,
  people: string[],
  daysAgo: number,
): Promise<void> =>
  scribe.does(
    { name: `session/${session}/enrolments`, by: 'hr', daysAgo, operation: 'enrolPeople' },
    () => scribe.get(EnrolmentsService).enrol(idNamed(`session/${session}`), { people }),
  );

/** The first two stayed away. */
export const writeAttendance = (
  scribe: DemoScribe,
  session: number,
  people: string[],
  daysAgo: number,
): Promise<void> =>
  scribe.does(
    { name: `session/${session}/attendance`, by: 'hr', daysAgo, operation: 'putAttendance' },
    () =>
      scribe.get(AttendanceService).record(idNamed(`session/${session}`), {
        attended: people.slice(2),
        noShow: people.slice(0, 2),
      }),
  );
