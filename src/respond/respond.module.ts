import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { AnsweringService } from './answering.service.js';
import { ResponsesController } from './responses.controller.js';

@Module({
  imports: [IdentityModule, SurveysModule],
  controllers: [ResponsesController],
  providers: [AnsweringService],
})
export class RespondModule {}
