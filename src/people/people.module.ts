import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { PersonData } from './person-data.js';

@Module({
  controllers: [PeopleController],
  providers: [PeopleService, PersonData],
  exports: [PeopleService, PersonData],
})
export class PeopleModule {}
