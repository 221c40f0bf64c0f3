import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { HasNoVersion } from '../common/if-match.js';
import { listOf, type Page, pageOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { AttendanceService } from './attendance.service.js';
import {
  AttendanceOutcomeDto,
  EnrolmentDto,
  EnrolmentQuery,
  EnrolOutcomeDto,
  EnrolPeopleDto,
  GiveUpPlaceDto,
  RecordAttendanceDto,
} from './enrolment.dto.js';
import { EnrolmentsService } from './enrolments.service.js';

@ApiTags('training')
@Controller('sessions/:sessionId')
export class EnrolmentsController {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly attendance: AttendanceService,
  ) {}

  @Post('enrolments')
  @HttpCode(200)
  @Allow('trainings')
  @ApiOkResponse({ type: listOf(EnrolOutcomeDto) })
  enrolPeople(
    @Param('sessionId', IdPipe) session: string,
    @Body() input: EnrolPeopleDto,
  ): Promise<{ items: EnrolOutcomeDto[] }> {
    return this.enrolments.enrol(session, input);
  }

  @Get('enrolments')
  @Allow('trainings')
  @ApiOkResponse({ type: pageOf(EnrolmentDto) })
  listEnrolments(
    @Param('sessionId', IdPipe) session: string,
    @Query() query: EnrolmentQuery,
  ): Promise<Page<EnrolmentDto>> {
    return this.enrolments.list(session, query);
  }

  @Patch('enrolments/:enrolmentId')
  @HasNoVersion()
  @Allow('trainings')
  giveUpPlace(
    @Param('sessionId', IdPipe) session: string,
    @Param('enrolmentId', IdPipe) id: string,
    @Body() { status }: GiveUpPlaceDto,
  ): Promise<EnrolmentDto> {
    return this.enrolments.giveUp(session, id, status);
  }

  @Put('attendance')
  @HasNoVersion()
  @Allow('trainings')
  @ApiOkResponse({ type: listOf(AttendanceOutcomeDto) })
  putAttendance(
    @Param('sessionId', IdPipe) session: string,
    @Body() input: RecordAttendanceDto,
  ): Promise<{ items: AttendanceOutcomeDto[] }> {
    return this.attendance.record(session, input);
  }
}
