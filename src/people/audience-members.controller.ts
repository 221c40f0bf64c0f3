import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { HasNoVersion } from '../common/if-match.js';
import { listOf, type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import {
  AddedMemberDto,
  AddMembersDto,
  AudienceMemberDto,
  type AudienceDto,
} from './audience.dto.js';
import { AudienceMembersService } from './audience-members.service.js';
import { AudiencePipe } from './audience.pipe.js';

@ApiTags('people')
@Controller('audiences/:audienceId/members')
export class AudienceMembersController {
  constructor(private readonly members: AudienceMembersService) {}

  @Post()
  @HttpCode(200)
  @Allow('audiences')
  @ApiOkResponse({ type: listOf(AddedMemberDto) })
  addMembers(
    @Param('audienceId', AudiencePipe) audience: AudienceDto,
    @Body() input: AddMembersDto,
  ): Promise<{ items: AddedMemberDto[] }> {
    return this.members.add(audience, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(AudienceMemberDto) })
  listMembers(
    @Param('audienceId', AudiencePipe) audience: AudienceDto,
    @Query() query: PageQuery,
  ): Promise<Page<AudienceMemberDto>> {
    return this.members.list(audience, query);
  }

  @Delete(':memberId')
  @HttpCode(204)
  @HasNoVersion()
  @Allow('audiences')
  endMembership(
    @Param('audienceId', AudiencePipe) audience: AudienceDto,
    @Param('memberId', IdPipe) id: string,
  ): Promise<void> {
    return this.members.end(audience, id);
  }
}
