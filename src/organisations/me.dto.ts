import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../identity/roles.js';

export class MeOrganisationDto {
  id: string;
  code: string;
  name: string;
}

export class MeDto {
  account: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: string[];
  organisation: MeOrganisationDto;
}
