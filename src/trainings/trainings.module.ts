import { Module } from '@nestjs/common';
import { ImportCatalogue } from '../imports/import-catalogue.js';
import { Jobs } from '../jobs/jobs.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { ProjectLifecycle } from '../projects/project-lifecycle.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { CoursesController } from './courses.controller.js';
import { CoursesService } from './courses.service.js';
import { RequiredCoursesController } from './required-courses.controller.js';
import { RequiredCoursesService } from './required-courses.service.js';
import { trainingCoverageMetric } from './training-coverage.metric.js';
import { trainingPassRateMetric } from './training-pass-rate.metric.js';
import { TrainingRecordsController } from './training-records.controller.js';
import { trainingRecordsProfile } from './training-records.profile.js';
import { TrainingRecordIntake } from './training-record-intake.js';
import { TrainingRecordsService } from './training-records.service.js';
import { trainingRecordsTarget } from './training-records.target.js';
import { trainingSuccessFactorsProfile } from './training-successfactors.profile.js';

@Module({
  imports: [ProjectsModule, PeopleModule],
  controllers: [CoursesController, RequiredCoursesController, TrainingRecordsController],
  providers: [CoursesService, RequiredCoursesService, TrainingRecordIntake, TrainingRecordsService],
  exports: [CoursesService, RequiredCoursesService, TrainingRecordsService],
})
export class TrainingsModule {
  constructor(
    imports: ImportCatalogue,
    metrics: MetricCatalogue,
    lifecycle: ProjectLifecycle,
    required: RequiredCoursesService,
    data: PersonData,
    records: TrainingRecordsService,
    jobs: Jobs,
  ) {
    jobs.everyDay('removeTrainingRecords', () => records.removeOutdated());
    imports.add(trainingRecordsTarget, trainingRecordsProfile, trainingSuccessFactorsProfile);
    metrics.add(trainingCoverageMetric, trainingPassRateMetric);
    lifecycle.onInherit(({ predecessor, follower }) => required.inherit(predecessor, follower));
    data.add({
      name: 'training-records',
      export: ({ id }) => records.exportOf(id),
      erase: ({ id }) => records.eraseOf(id),
    });
  }
}
