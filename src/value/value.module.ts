import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { BenefitsController } from './benefits.controller.js';
import { BenefitsService } from './benefits.service.js';

@Module({
  imports: [ProjectsModule],
  controllers: [BenefitsController],
  providers: [BenefitsService],
})
export class ValueModule {}
