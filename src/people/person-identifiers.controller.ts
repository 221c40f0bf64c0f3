import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { HasNoVersion } from '../common/if-match.js';
import { listOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { LinkIdentifierDto, PersonIdentifierDto } from './person-identifier.dto.js';
import { PersonIdentifiersService } from './person-identifiers.service.js';

@ApiTags('people')
@Controller('people/:personId/identifiers')
export class PersonIdentifiersController {
  constructor(private readonly identifiers: PersonIdentifiersService) {}

  @Get()
  @Allow('people')
  @ApiOkResponse({ type: listOf(PersonIdentifierDto) })
  listIdentifiers(
    @Param('personId', IdPipe) personId: string,
  ): Promise<{ items: PersonIdentifierDto[] }> {
    return this.identifiers.list(personId);
  }

  @Post()
  @Allow('people')
  linkIdentifier(
    @Param('personId', IdPipe) personId: string,
    @Body() input: LinkIdentifierDto,
  ): Promise<PersonIdentifierDto> {
    return this.identifiers.link(personId, input);
  }

  @Delete(':identifierId')
  @HttpCode(204)
  @HasNoVersion()
  @Allow('people')
  unlinkIdentifier(
    @Param('personId', IdPipe) personId: string,
    @Param('identifierId', IdPipe) id: string,
  ): Promise<void> {
    return this.identifiers.unlink(personId, id);
  }
}
