import { Module } from '@nestjs/common';
import { Database } from '../database/database.js';
import { ImportCatalogue } from '../imports/import-catalogue.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import { SurveyClosingService } from '../surveys/survey-closing.service.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { surveyCountsProfile } from './survey-counts.profile.js';
import { surveyCountsTarget } from './survey-counts.target.js';
import { surveyResponsesProfile } from './survey-responses.profile.js';
import { surveyResponsesTarget } from './survey-responses.target.js';

@Module({ imports: [InstrumentsModule, SurveysModule] })
export class SurveyFilesModule {
  constructor(
    database: Database,
    imports: ImportCatalogue,
    instruments: InstrumentsService,
    closing: SurveyClosingService,
  ) {
    imports.add(surveyResponsesTarget(closing), surveyResponsesProfile(database, instruments));
    imports.add(surveyCountsTarget(closing), surveyCountsProfile(database, instruments));
  }
}
