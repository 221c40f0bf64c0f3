import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.js';
import { ImportCatalogue } from '../imports/import-catalogue.js';
import { Jobs } from '../jobs/jobs.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { MailModule } from '../mail/mail.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { ExemptionGrantsService } from './exemption-grants.service.js';
import { ExemptionsController } from './exemptions.controller.js';
import { ExemptionsService } from './exemptions.service.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { trainingCoverageMetric } from './training-coverage.metric.js';
import { trainingMoodleProfile } from './training-moodle.profile.js';
import { TrainingGapsController } from './training-gaps.controller.js';
import { TrainingGapsService } from './training-gaps.service.js';
import { TrainingRemindersService } from './training-reminders.service.js';
import { trainingPassRateMetric } from './training-pass-rate.metric.js';
import { TrainingRecordsController } from './training-records.controller.js';
import { trainingRecordsProfile } from './training-records.profile.js';
import { TrainingRecordIntake } from './training-record-intake.js';
import { TrainingRecordsService } from './training-records.service.js';
import { trainingRecordsTarget } from './training-records.target.js';
import { trainingSuccessFactorsProfile } from './training-successfactors.profile.js';
import { trainingVivaLearningProfile } from './training-viva-learning.profile.js';

@Module({
  imports: [OrganisationsModule, ProjectsModule, PeopleModule, MailModule, CoursesModule],
  controllers: [TrainingRecordsController, ExemptionsController, TrainingGapsController],
  providers: [
    ExemptionGrantsService,
    ExemptionsService,
    TrainingGapsService,
    TrainingRemindersService,
    TrainingRecordIntake,
    TrainingRecordsService,
  ],
  exports: [
    ExemptionGrantsService,
    ExemptionsService,
    TrainingRecordIntake,
    TrainingRecordsService,
  ],
})
export class TrainingsModule {
  constructor(
    imports: ImportCatalogue,
    metrics: MetricCatalogue,
    data: PersonData,
    records: TrainingRecordsService,
    exemptions: ExemptionsService,
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
      courseCode: 'course',
    });
    metrics.add(trainingCoverageMetric, trainingPassRateMetric);
    data.add(
      {
        name: 'training-records',
        export: ({ id }) => records.exportOf(id),
        erase: ({ id }) => records.eraseOf(id),
      },
      {
        name: 'exemptions',
        export: ({ id }) => exemptions.exportOf(id),
        erase: ({ id }) => exemptions.eraseOf(id),
      },
    );
  }
}
