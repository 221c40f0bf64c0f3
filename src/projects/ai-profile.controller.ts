import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../identity/allow.js';
import { AiProfileDto, AiProfileInputDto } from './ai-profile.dto.js';
import { AiProfilesService } from './ai-profiles.service.js';
import type { ProjectRef } from './project-ref.js';
import { ProjectPipe } from './project.pipe.js';

@ApiTags('preparation')
@Controller('projects/:projectId/ai-profile')
export class AiProfileController {
  constructor(private readonly profiles: AiProfilesService) {}

  @Get()
  @Allow('read')
  getAiProfile(@Param('projectId', ProjectPipe) { id }: ProjectRef): Promise<AiProfileDto> {
    return this.profiles.get(id);
  }

  @Put()
  @Allow('projects')
  putAiProfile(
    @Param('projectId', ProjectPipe) { id }: ProjectRef,
    @Body() input: AiProfileInputDto,
  ): Promise<AiProfileDto> {
    return this.profiles.put(id, input);
  }
}
