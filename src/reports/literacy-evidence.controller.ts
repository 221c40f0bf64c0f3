import { Controller, Get, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AlsoIn, prefers } from '../common/also-in.js';
import { Allow } from '../identity/allow.js';
import { ProgrammePipe, type ProgrammeRef } from '../projects/programme.pipe.js';
import { LiteracyEvidenceDto, LiteracyEvidenceQuery } from './literacy-evidence.dto.js';
import { LiteracyEvidenceService } from './literacy-evidence.service.js';

@ApiTags('numbers')
@Controller('programmes/:programmeId/literacy-evidence')
@ApiExtraModels(LiteracyEvidenceDto)
export class LiteracyEvidenceController {
  constructor(private readonly evidence: LiteracyEvidenceService) {}

  @Get()
  @AlsoIn('text/csv')
  @Allow('read')
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(LiteracyEvidenceDto) } },
      'text/csv': { schema: { type: 'string' } },
    },
  })
  async getLiteracyEvidence(
    @Param('programmeId', ProgrammePipe) programme: ProgrammeRef,
    @Query() query: LiteracyEvidenceQuery,
    @Req() request: FastifyRequest,
  ): Promise<LiteracyEvidenceDto | StreamableFile> {
    return prefers(request.headers.accept, 'text/csv')
      ? new StreamableFile(Buffer.from(await this.evidence.asCsv(programme, query)), {
          type: 'text/csv; charset=utf-8',
          disposition: `attachment; filename="literacy-evidence-${programme.code}.csv"`,
        })
      : this.evidence.of(programme, query);
  }
}
