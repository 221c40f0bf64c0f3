import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../identity/allow.js';
import { MeDto } from './me.dto.js';
import { OrganisationDto, UpdateOrganisationDto } from './organisation.dto.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('start')
@Controller()
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get('me')
  @Allow('read')
  getMe(): Promise<MeDto> {
    return this.organisations.me();
  }

  @Get('organisation')
  @Allow('read')
  async getOrganisation(): Promise<OrganisationDto> {
    return OrganisationDto.from(
      await this.organisations.get(),
      await this.organisations.monitoring(),
    );
  }

  @Patch('organisation')
  @Allow('organisation')
  async updateOrganisation(@Body() input: UpdateOrganisationDto): Promise<OrganisationDto> {
    return OrganisationDto.from(
      await this.organisations.update(input),
      await this.organisations.monitoring(),
    );
  }
}
