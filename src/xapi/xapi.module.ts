import { Module } from '@nestjs/common';
import { CourseArrivals } from '../courses/course-arrivals.js';
import { CoursesModule } from '../courses/courses.module.js';
import { Jobs } from '../jobs/jobs.js';
import { PeopleModule } from '../people/people.module.js';
import { PersonArrivals } from '../people/person-arrivals.js';
import { PersonData } from '../people/person-data.js';
import { TrainingsModule } from '../trainings/trainings.module.js';
import { StatementRecords } from './statement-records.service.js';
import { StatementRetention } from './statement-retention.service.js';
import { StoredStatements } from './stored-statements.service.js';
import { XapiController } from './xapi.controller.js';
import { XapiFiguresController } from './xapi-figures.controller.js';
import { XapiFiguresService } from './xapi-figures.service.js';
import { XapiStatementsService } from './xapi-statements.service.js';

@Module({
  imports: [PeopleModule, CoursesModule, TrainingsModule],
  controllers: [XapiController, XapiFiguresController],
  providers: [
    StatementRecords,
    StatementRetention,
    StoredStatements,
    XapiFiguresService,
    XapiStatementsService,
  ],
})
export class XapiModule {
  constructor(
    jobs: Jobs,
    people: PersonArrivals,
    courses: CourseArrivals,
    data: PersonData,
    records: StatementRecords,
    retention: StatementRetention,
  ) {
    jobs.handle('xapi', ({ organisationId }) => records.takeAll(organisationId));
    people.onArrival(() => jobs.send('xapi'));
    courses.onArrival(() => jobs.send('xapi'));
    jobs.everyDay('takeStatements', () => records.takeEverything());
    jobs.everyDay('removeStatements', () => retention.removeOutdated());
    data.add({
      name: 'xapi-statements',
      export: (person) => retention.exportOf(person),
      erase: (person) => retention.eraseOf(person),
    });
  }
}
