import { Module } from '@nestjs/common';
import { ImportCatalogue } from '../imports/import-catalogue.js';
import { departmentsTarget } from './departments.target.js';
import { peopleAfas } from './people-afas.profile.js';
import { peopleViva } from './people-viva.profile.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { peopleTarget } from './people.target.js';
import { PersonData } from './person-data.js';

@Module({
  controllers: [PeopleController],
  providers: [PeopleService, PersonData],
  exports: [PeopleService, PersonData],
})
export class PeopleModule {
  constructor(imports: ImportCatalogue) {
    imports.add(peopleTarget, peopleAfas);
    imports.add(departmentsTarget, peopleViva);
  }
}
