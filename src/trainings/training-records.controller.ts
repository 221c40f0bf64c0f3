import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { listOf, type Slice, sliceOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import {
  RecordTrainingsDto,
  TrainingRecordDto,
  TrainingRecordOutcomeDto,
  TrainingRecordQuery,
  TranscriptDto,
  TranscriptQuery,
} from './training-record.dto.js';
import { TrainingRecordIntake } from './training-record-intake.js';
import { TrainingRecordsService } from './training-records.service.js';

@ApiTags('training')
@Controller()
export class TrainingRecordsController {
  constructor(
    private readonly records: TrainingRecordsService,
    private readonly intake: TrainingRecordIntake,
  ) {}

  @Post('training-records')
  @HttpCode(200)
  @Allow('trainings')
  @ApiOkResponse({ type: listOf(TrainingRecordOutcomeDto) })
  recordTrainings(
    @Body() { items }: RecordTrainingsDto,
  ): Promise<{ items: TrainingRecordOutcomeDto[] }> {
    return this.intake.record(items);
  }

  @Get('training-records')
  @Allow('trainings')
  @ApiOkResponse({ type: sliceOf(TrainingRecordDto) })
  listTrainingRecords(@Query() query: TrainingRecordQuery): Promise<Slice<TrainingRecordDto>> {
    return this.records.list(query);
  }

  @Get('people/:personId/transcript')
  @Allow('trainings')
  getTranscript(
    @Param('personId', IdPipe) id: string,
    @Query() query: TranscriptQuery,
  ): Promise<TranscriptDto> {
    return this.records.transcript(id, query);
  }
}
