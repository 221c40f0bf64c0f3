import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { HasNoVersion } from '../common/if-match.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { AnswersSecret } from '../database/idempotency.interceptor.js';
import { Allow } from '../identity/allow.js';
import { CalendarDto, CreateCalendarDto, CreatedCalendarDto } from './calendar.dto.js';
import { CalendarsService } from './calendars.service.js';

@ApiTags('start')
@Controller('calendars')
export class CalendarsController {
  constructor(private readonly calendars: CalendarsService) {}

  @Post()
  @Allow('read')
  @AnswersSecret()
  createCalendar(@Body() input: CreateCalendarDto): Promise<CreatedCalendarDto> {
    return this.calendars.create(input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(CalendarDto) })
  listCalendars(@Query() query: PageQuery): Promise<Page<CalendarDto>> {
    return this.calendars.list(query);
  }

  @Delete(':calendarId')
  @HttpCode(204)
  @HasNoVersion()
  @Allow('read')
  revokeCalendar(@Param('calendarId', IdPipe) id: string): Promise<void> {
    return this.calendars.revoke(id);
  }
}
