import { Module } from '@nestjs/common';
import { CommunicationsModule } from '../communications/communications.module.js';
import { Jobs } from '../jobs/jobs.js';
import { MailModule } from '../mail/mail.module.js';
import { ProjectLifecycle } from '../projects/project-lifecycle.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { AttentionController } from './attention.controller.js';
import { AttentionService } from './attention.service.js';
import { GateConditionsController } from './gate-conditions.controller.js';
import { GateConditionsService } from './gate-conditions.service.js';
import { GatePoliciesController } from './gate-policies.controller.js';
import { GatePoliciesService } from './gate-policies.service.js';
import { GateReviewsController } from './gate-reviews.controller.js';
import { GateReviewsService } from './gate-reviews.service.js';
import { GateController } from './gate.controller.js';
import { GateService } from './gate.service.js';
import { ManualChecksController } from './manual-checks.controller.js';
import { ManualChecksService } from './manual-checks.service.js';
import { TaskMailsController } from './task-mails.controller.js';
import { TaskMailsService } from './task-mails.service.js';
import { WaiversController } from './waivers.controller.js';
import { WaiversService } from './waivers.service.js';

@Module({
  imports: [ProjectsModule, MailModule, CommunicationsModule],
  controllers: [
    GateController,
    GateReviewsController,
    GateConditionsController,
    GatePoliciesController,
    ManualChecksController,
    WaiversController,
    AttentionController,
    TaskMailsController,
  ],
  providers: [
    GateService,
    GateReviewsService,
    GateConditionsService,
    GatePoliciesService,
    ManualChecksService,
    WaiversService,
    AttentionService,
    TaskMailsService,
  ],
})
export class GatesModule {
  constructor(
    lifecycle: ProjectLifecycle,
    gates: GateService,
    conditions: GateConditionsService,
    taskMails: TaskMailsService,
    jobs: Jobs,
  ) {
    jobs.everyDay('sendTaskMails', () => taskMails.sendWeekly());
    lifecycle.answersGate((project) => gates.get(project));
    lifecycle.onInherit(({ predecessor, follower }) => conditions.inherit(predecessor, follower));
  }
}
