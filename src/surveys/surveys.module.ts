import { Module } from '@nestjs/common';
import { Database } from '../database/database.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ImportCatalogue } from '../imports/import-catalogue.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import { MailKindWriters } from '../mail/mail-kind-writers.js';
import { MailModule } from '../mail/mail.module.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { agreeMetric } from './agree.metric.js';
import { baselineResponseMetric } from './baseline-response.metric.js';
import { cesMetric } from './ces.metric.js';
import { csatMetric } from './csat.metric.js';
import { InvitationPool } from './invitation-pool.js';
import { InvitationsService } from './invitations.service.js';
import { npsMetric } from './nps.metric.js';
import { ProjectSurveysController } from './project-surveys.controller.js';
import { pulseResponseMetric } from './pulse-response.metric.js';
import { responseRateMetric } from './response-rate.metric.js';
import { satisfactionChangeMetric } from './satisfaction-change.metric.js';
import { susMetric } from './sus.metric.js';
import { SurveyAnsweringService } from './survey-answering.service.js';
import { SurveyClosingService } from './survey-closing.service.js';
import { SurveyPageController } from './survey-page.controller.js';
import { surveyCountsProfile } from './survey-counts.profile.js';
import { surveyCountsTarget } from './survey-counts.target.js';
import { surveyResponsesProfile } from './survey-responses.profile.js';
import { surveyResponsesTarget } from './survey-responses.target.js';
import { surveyPart, surveyResponsesPart } from './survey-person-data.js';
import { SurveyInbox } from './survey-inbox.js';
import { SurveyResponsesController } from './survey-responses.controller.js';
import { SurveyResultsService } from './survey-results.service.js';
import { SurveysController } from './surveys.controller.js';
import { SurveysService } from './surveys.service.js';
import { umuxLiteMetric } from './umux-lite.metric.js';

@Module({
  imports: [IdentityModule, InstrumentsModule, MailModule, PeopleModule, ProjectsModule],
  controllers: [
    ProjectSurveysController,
    SurveysController,
    SurveyResponsesController,
    SurveyPageController,
  ],
  providers: [
    InvitationPool,
    InvitationsService,
    SurveyAnsweringService,
    SurveyClosingService,
    SurveyInbox,
    SurveyResultsService,
    SurveysService,
  ],
  exports: [
    InvitationsService,
    SurveyAnsweringService,
    SurveyClosingService,
    SurveyResultsService,
    SurveysService,
  ],
})
export class SurveysModule {
  constructor(
    writers: MailKindWriters,
    invitations: InvitationsService,
    data: PersonData,
    database: Database,
    metrics: MetricCatalogue,
    imports: ImportCatalogue,
    instruments: InstrumentsService,
    closing: SurveyClosingService,
  ) {
    imports.add(surveyResponsesTarget(closing), surveyResponsesProfile(database, instruments));
    imports.add(surveyCountsTarget(closing), surveyCountsProfile(database, instruments));
    for (const kind of ['survey_invitation', 'survey_reminder'] as const)
      writers.add(kind, { write: (mail, mode) => invitations.write(mail, mode) });
    data.add(surveyPart(database), surveyResponsesPart);
    metrics.add(
      agreeMetric,
      baselineResponseMetric,
      cesMetric,
      csatMetric,
      npsMetric,
      pulseResponseMetric,
      responseRateMetric,
      satisfactionChangeMetric,
      susMetric,
      umuxLiteMetric,
    );
  }
}
