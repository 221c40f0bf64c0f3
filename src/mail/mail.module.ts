import { Module } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { MailClaims } from './mail-claims.js';
import { MailKindWriters } from './mail-kind-writers.js';
import { MailSender } from './mail-sender.js';
import { MailsService } from './mails.service.js';
import { OutboxController } from './outbox.controller.js';
import { OutboxService } from './outbox.service.js';

@Module({
  imports: [PeopleModule, ProjectsModule],
  controllers: [OutboxController],
  providers: [MailClaims, MailKindWriters, MailSender, MailsService, OutboxService],
  exports: [MailKindWriters, MailsService, OutboxService],
})
export class MailModule {
  constructor(jobs: Jobs, data: PersonData, mails: MailsService) {
    jobs.everyDay('removeMails', () => mails.removeOutdated());
    data.add({
      name: 'mails',
      export: ({ id }) => mails.exportOf(id),
      erase: (person) => mails.eraseOf(person),
    });
  }
}
