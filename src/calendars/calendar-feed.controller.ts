import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Open } from '../common/open.js';
import { CalendarsService } from './calendars.service.js';

/** Where a feed stands, outside the API. */
export const CALENDAR_FEED_PATH = 'calendars/:token.ics';

/** For calendar programs, which cannot sign in: the address itself is the key. */
@ApiExcludeController()
@Open()
@Controller()
export class CalendarFeedController {
  constructor(private readonly calendars: CalendarsService) {}

  @Get(CALENDAR_FEED_PATH)
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'inline; filename="fasewijzer.ics"')
  @Header('Cache-Control', 'private, no-store')
  getCalendarFeed(@Param('token') token: string): Promise<string> {
    return this.calendars.feed(token);
  }
}
