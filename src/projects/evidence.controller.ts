import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { EvidenceDto, EvidenceQuery, RecordEvidenceDto } from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';
import type { ProjectRef } from './project-ref.js';
import { ProjectPipe } from './project.pipe.js';

@ApiTags('preparation')
@Controller('projects/:projectId/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Post()
  @Allow('evidence')
  recordEvidence(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: RecordEvidenceDto,
  ): Promise<EvidenceDto> {
    return this.evidence.record({ projectId: project.id }, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(EvidenceDto) })
  listEvidence(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: EvidenceQuery,
  ): Promise<Page<EvidenceDto>> {
    return this.evidence.list({ projectId: project.id }, query);
  }

  @Get(':evidenceId')
  @Allow('read')
  getEvidence(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('evidenceId', IdPipe) id: string,
  ): Promise<EvidenceDto> {
    return this.evidence.get({ projectId: project.id }, id);
  }
}
