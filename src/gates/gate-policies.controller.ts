import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../identity/allow.js';
import { ProgrammePipe, type ProgrammeRef } from '../projects/programme.pipe.js';
import { GatePoliciesService } from './gate-policies.service.js';
import { GatePolicyDto, PutGatePolicyDto } from './gate-policy.dto.js';

@ApiTags('programme')
@Controller('programmes/:programmeId/gate-policy')
export class GatePoliciesController {
  constructor(private readonly policies: GatePoliciesService) {}

  @Get()
  @Allow('read')
  getGatePolicy(@Param('programmeId', ProgrammePipe) { id }: ProgrammeRef): Promise<GatePolicyDto> {
    return this.policies.get(id);
  }

  @Put()
  @Allow('programmes')
  putGatePolicy(
    @Param('programmeId', ProgrammePipe) { id }: ProgrammeRef,
    @Body() input: PutGatePolicyDto,
  ): Promise<GatePolicyDto> {
    return this.policies.put(id, input);
  }
}
