import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { HasNoVersion } from '../common/if-match.js';
import { listOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { ManualCheckDto, PutManualCheckDto } from './manual-check.dto.js';
import { ManualChecksService } from './manual-checks.service.js';

@ApiTags('gate')
@Controller('projects/:projectId/manual-checks')
export class ManualChecksController {
  constructor(private readonly checks: ManualChecksService) {}

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: listOf(ManualCheckDto) })
  listManualChecks(
    @Param('projectId', ProjectPipe) project: ProjectRef,
  ): Promise<{ items: ManualCheckDto[] }> {
    return this.checks.list(project);
  }

  @Put(':criterionKey')
  @HasNoVersion()
  @Allow('submit')
  async putManualCheck(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('criterionKey', IdPipe) key: string,
    @Body() input: PutManualCheckDto,
  ): Promise<ManualCheckDto> {
    return ManualCheckDto.from(await this.checks.put(project, key, input));
  }
}
