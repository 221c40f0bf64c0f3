import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.js';
import { ImportCatalogue } from '../imports/import-catalogue.js';
import { Jobs } from '../jobs/jobs.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { trainingCoverageMetric } from './training-coverage.metric.js';
import { trainingMoodleProfile } from './training-moodle.profile.js';
import { trainingPassRateMetric } from './training-pass-rate.metric.js';
import { TrainingRecordsController } from './training-records.controller.js';
import { trainingRecordsProfile } from './training-records.profile.js';
import { TrainingRecordIntake } from './training-record-intake.js';
import { TrainingRecordsService } from './training-records.service.js';
import { trainingRecordsTarget } from './training-records.target.js';
import { trainingSuccessFactorsProfile } from './training-successfactors.profile.js';
import { trainingVivaLearningProfile } from './training-viva-learning.profile.js';

@Module({
  imports: [CoursesModule, PeopleModule],
  controllers: [TrainingRecordsController],
  providers: [TrainingRecordIntake, TrainingRecordsService],
  exports: [TrainingRecordIntake, TrainingRecordsService],
})
export class TrainingsModule {
  constructor(
    imports: ImportCatalogue,
    metrics: MetricCatalogue,
    data: PersonData,
    records: TrainingRecordsService,
    jobs: Jobs,
  ) {
    jobs.everyDay('removeTrainingRecords', () => records.removeOutdated());
    imports.add(
      trainingRecordsTarget,
      trainingRecordsProfile,
      trainingMoodleProfile,
      trainingSuccessFactorsProfile,
      trainingVivaLearningProfile,
    );
    imports.addBase('training-records', trainingRecordsTarget, trainingRecordsProfile, {
      person: 'personId',
      course: 'course',
      status: 'status',
      completedAt: 'completedAt',
      score: 'score',
      externalId: 'externalId',
    });
    metrics.add(trainingCoverageMetric, trainingPassRateMetric);
    data.add({
      name: 'training-records',
      export: ({ id }) => records.exportOf(id),
      erase: ({ id }) => records.eraseOf(id),
    });
  }
}
