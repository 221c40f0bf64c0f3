import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { PeopleService } from './people.service.js';
import { PersonData } from './person-data.js';
import { PersonDto, PersonExportDto, SearchPeopleDto } from './person.dto.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly data: PersonData,
  ) {}

  @Get()
  @Allow('people')
  @ApiOkResponse({ type: pageOf(PersonDto) })
  listPeople(@Query() query: PageQuery): Promise<Page<PersonDto>> {
    return this.people.list(query);
  }

  @Post('_search')
  @HttpCode(200)
  @Allow('people')
  @ApiOkResponse({ type: pageOf(PersonDto) })
  searchPeople(
    @Query() query: PageQuery,
    @Body() search: SearchPeopleDto,
  ): Promise<Page<PersonDto>> {
    return this.people.list(query, search);
  }

  @Get(':personId')
  @Allow('people')
  getPerson(@Param('personId', IdPipe) id: string): Promise<PersonDto> {
    return this.people.get(id);
  }

  @Get(':personId/export')
  @Allow('erase')
  exportPerson(@Param('personId', IdPipe) id: string): Promise<PersonExportDto> {
    return this.data.export(id);
  }

  @Post(':personId/erasure')
  @HttpCode(204)
  @Allow('erase')
  erasePerson(@Param('personId', IdPipe) id: string): Promise<void> {
    return this.data.erase(id);
  }
}
