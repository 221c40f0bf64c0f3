import { Global, Module } from '@nestjs/common';
import { ImportCatalogue } from './import-catalogue.js';
import { ImportIntake } from './import-intake.js';
import { ImportProfilesController } from './import-profiles.controller.js';
import { ImportWorker } from './import-worker.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { Staging } from './staging.js';

@Global()
@Module({
  controllers: [ImportsController, ImportProfilesController],
  providers: [ImportCatalogue, ImportIntake, ImportsService, ImportWorker, Staging],
  exports: [ImportCatalogue],
})
export class ImportsModule {}
