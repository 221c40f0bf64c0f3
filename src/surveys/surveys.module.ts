import { Module } from '@nestjs/common';
import { Database } from '../database/database.js';
import { IdentityModule } from '../identity/identity.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { MailKindWriters } from '../mail/mail-kind-writers.js';
import { MailModule } from '../mail/mail.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { InvitationPool } from './invitation-pool.js';
import { InvitationsService } from './invitations.service.js';
import { ProjectSurveysController } from './project-surveys.controller.js';
import { SurveyClosingService } from './survey-closing.service.js';
import { surveyPart, surveyResponsesPart } from './survey-person-data.js';
import { SurveyInbox } from './survey-inbox.js';
import { SurveysController } from './surveys.controller.js';
import { SurveysService } from './surveys.service.js';

@Module({
  imports: [IdentityModule, InstrumentsModule, MailModule, PeopleModule, ProjectsModule],
  controllers: [ProjectSurveysController, SurveysController],
  providers: [
    InvitationPool,
    InvitationsService,
    SurveyClosingService,
    SurveyInbox,
    SurveysService,
  ],
  exports: [InvitationsService, SurveyClosingService, SurveyInbox, SurveysService],
})
export class SurveysModule {
  constructor(
    writers: MailKindWriters,
    invitations: InvitationsService,
    data: PersonData,
    database: Database,
  ) {
    for (const kind of ['survey_invitation', 'survey_reminder'] as const)
      writers.add(kind, { write: (mail, mode) => invitations.write(mail, mode) });
    data.add(surveyPart(database), surveyResponsesPart);
  }
}
