import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { EvidenceDto, EvidenceQuery, RecordEvidenceDto } from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';
import { ProgrammePipe, type ProgrammeRef } from './programme.pipe.js';

@ApiTags('programme')
@Controller('programmes/:programmeId/evidence')
export class ProgrammeEvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Post()
  @Allow('programmes')
  recordProgrammeEvidence(
    @Param('programmeId', ProgrammePipe) programme: ProgrammeRef,
    @Body() input: RecordEvidenceDto,
  ): Promise<EvidenceDto> {
    return this.evidence.record({ programmeId: programme.id }, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(EvidenceDto) })
  listProgrammeEvidence(
    @Param('programmeId', ProgrammePipe) programme: ProgrammeRef,
    @Query() query: EvidenceQuery,
  ): Promise<Page<EvidenceDto>> {
    return this.evidence.list({ programmeId: programme.id }, query);
  }

  @Get(':evidenceId')
  @Allow('read')
  getProgrammeEvidence(
    @Param('programmeId', ProgrammePipe) programme: ProgrammeRef,
    @Param('evidenceId', IdPipe) id: string,
  ): Promise<EvidenceDto> {
    return this.evidence.get({ programmeId: programme.id }, id);
  }
}
