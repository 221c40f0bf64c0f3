import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from './project-ref.js';
import { ProjectPipe } from './project.pipe.js';
import { TeamMemberDto, TeamMemberInputDto, UpdateTeamMemberDto } from './team-member.dto.js';
import { TeamMembersService } from './team-members.service.js';

@ApiTags('preparation')
@Controller('projects/:projectId/team-members')
export class TeamMembersController {
  constructor(private readonly team: TeamMembersService) {}

  @Post()
  @Allow('projects')
  addTeamMember(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: TeamMemberInputDto,
  ): Promise<TeamMemberDto> {
    return this.team.add(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(TeamMemberDto) })
  listTeamMembers(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<TeamMemberDto>> {
    return this.team.list(project, query);
  }

  @Get(':teamMemberId')
  @Allow('read')
  getTeamMember(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('teamMemberId', IdPipe) id: string,
  ): Promise<TeamMemberDto> {
    return this.team.get(project, id);
  }

  @Patch(':teamMemberId')
  @Allow('projects')
  updateTeamMember(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('teamMemberId', IdPipe) id: string,
    @Body() input: UpdateTeamMemberDto,
  ): Promise<TeamMemberDto> {
    return this.team.update(project, id, input);
  }

  @Delete(':teamMemberId')
  @HttpCode(204)
  @Allow('projects')
  removeTeamMember(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('teamMemberId', IdPipe) id: string,
  ): Promise<void> {
    return this.team.remove(project, id);
  }
}
