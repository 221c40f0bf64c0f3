import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { listOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { MakeInstrumentDto, SurveyInstrumentDto } from './instrument.dto.js';
import { InstrumentsService } from './instruments.service.js';

@ApiTags('survey')
@Controller('survey-instruments')
export class InstrumentsController {
  constructor(private readonly instruments: InstrumentsService) {}

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: listOf(SurveyInstrumentDto) })
  listSurveyInstruments(): Promise<{ items: SurveyInstrumentDto[] }> {
    return this.instruments.list();
  }

  @Get(':instrumentCode')
  @Allow('read')
  getSurveyInstrument(@Param('instrumentCode', IdPipe) code: string): Promise<SurveyInstrumentDto> {
    return this.instruments.get(code);
  }

  @Post()
  @Allow('programmes')
  makeSurveyInstrument(@Body() input: MakeInstrumentDto): Promise<SurveyInstrumentDto> {
    return this.instruments.make(input);
  }
}
