import { Module } from '@nestjs/common';
import { ImportCatalogue } from '../imports/import-catalogue.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { CoursesController } from './courses.controller.js';
import { CoursesService } from './courses.service.js';
import { TrainingRecordsController } from './training-records.controller.js';
import { trainingRecords } from './training-records.profile.js';
import { TrainingRecordsService } from './training-records.service.js';
import { trainingRecordsTarget } from './training-records.target.js';
import { trainingSuccessFactors } from './training-successfactors.profile.js';

@Module({
  imports: [PeopleModule],
  controllers: [CoursesController, TrainingRecordsController],
  providers: [CoursesService, TrainingRecordsService],
  exports: [CoursesService, TrainingRecordsService],
})
export class TrainingsModule {
  constructor(data: PersonData, records: TrainingRecordsService, imports: ImportCatalogue) {
    imports.add(trainingRecordsTarget, trainingRecords, trainingSuccessFactors);
    data.add({
      name: 'training-records',
      export: (personId) => records.exportOf(personId),
      erase: ({ id }) => records.eraseOf(id),
    });
  }
}
