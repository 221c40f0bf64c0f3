import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { context } from '../common/context.js';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import {
  EvidenceDto,
  OrganisationEvidenceQuery,
  RecordOrganisationEvidenceDto,
} from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';

@ApiTags('start')
@Controller('organisation/evidence')
export class OrganisationEvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Post()
  @Allow('organisation-evidence')
  recordOrganisationEvidence(@Body() input: RecordOrganisationEvidenceDto): Promise<EvidenceDto> {
    return this.evidence.record(ourselves(), input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(EvidenceDto) })
  listOrganisationEvidence(@Query() query: OrganisationEvidenceQuery): Promise<Page<EvidenceDto>> {
    return this.evidence.list(ourselves(), query);
  }

  @Get(':evidenceId')
  @Allow('read')
  getOrganisationEvidence(@Param('evidenceId', IdPipe) id: string): Promise<EvidenceDto> {
    return this.evidence.get(ourselves(), id);
  }
}

const ourselves = () => ({ organisationId: context().organisationId! });
