import { Module } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { CalendarDatesService } from './calendar-dates.service.js';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsService } from './calendars.service.js';

@Module({
  imports: [ProjectsModule],
  controllers: [CalendarsController, CalendarFeedController],
  providers: [CalendarDatesService, CalendarsService],
  exports: [CalendarsService],
})
export class CalendarsModule {
  constructor(jobs: Jobs, calendars: CalendarsService) {
    jobs.everyDay('removeCalendars', () => calendars.removeExpired());
  }
}
