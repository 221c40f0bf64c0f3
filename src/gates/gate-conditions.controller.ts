import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { listOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { ConditionDto, UpdateConditionDto } from './gate-condition.dto.js';
import { GateConditionsService } from './gate-conditions.service.js';

@ApiTags('gate')
@Controller('projects/:projectId/conditions')
export class GateConditionsController {
  constructor(private readonly conditions: GateConditionsService) {}

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: listOf(ConditionDto) })
  async listConditions(
    @Param('projectId', ProjectPipe) project: ProjectRef,
  ): Promise<{ items: ConditionDto[] }> {
    return { items: (await this.conditions.list(project)).map((one) => ConditionDto.from(one)) };
  }

  @Get(':conditionId')
  @Allow('read')
  async getCondition(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('conditionId', IdPipe) id: string,
  ): Promise<ConditionDto> {
    return ConditionDto.from(await this.conditions.get(project, id));
  }

  @Patch(':conditionId')
  @Allow('submit')
  async updateCondition(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('conditionId', IdPipe) id: string,
    @Body() input: UpdateConditionDto,
  ): Promise<ConditionDto> {
    return ConditionDto.from(await this.conditions.update(project, id, input));
  }
}
