import { Global, Module } from '@nestjs/common';
import { ImportCatalogue } from './import-catalogue.js';
import { ImportFormats } from './import-formats.js';
import { ImportIntake } from './import-intake.js';
import { ImportProfilesController } from './import-profiles.controller.js';
import { ImportWorker } from './import-worker.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { OwnProfilesService } from './own-profiles.service.js';
import { Staging } from './staging.js';
import { UnfinishedImports } from './unfinished-imports.js';

@Global()
@Module({
  controllers: [ImportsController, ImportProfilesController],
  providers: [
    ImportCatalogue,
    ImportFormats,
    ImportIntake,
    ImportsService,
    ImportWorker,
    OwnProfilesService,
    Staging,
    UnfinishedImports,
  ],
  exports: [ImportCatalogue, UnfinishedImports],
})
export class ImportsModule {}
