import { Module } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonData } from '../people/person-data.js';
import { MailsService } from './mails.service.js';

@Module({
  imports: [PeopleModule],
  providers: [MailsService],
  exports: [MailsService],
})
export class MailModule {
  constructor(jobs: Jobs, data: PersonData, mails: MailsService) {
    jobs.everyDay('removeMails', () => mails.removeOutdated());
    data.add({
      name: 'mails',
      export: ({ id }) => mails.exportOf(id),
      erase: ({ id }) => mails.eraseOf(id),
    });
  }
}
