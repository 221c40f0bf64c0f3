import { Module } from '@nestjs/common';
import { Database } from '../database/database.js';
import { ImportCatalogue } from '../imports/import-catalogue.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { FactHistory } from '../projects/fact-history.js';
import { PersonFinder } from '../projects/person-finder.js';
import { ProjectLifecycle } from '../projects/project-lifecycle.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { TeamMembersService } from '../projects/team-members.service.js';
import { AudienceMembersController } from './audience-members.controller.js';
import { AudienceMembersService } from './audience-members.service.js';
import { AudiencePipe } from './audience.pipe.js';
import { audiencesApproachedMetric } from './audiences-approached.metric.js';
import { AudiencesController } from './audiences.controller.js';
import { AudiencesService } from './audiences.service.js';
import { departmentsProfile } from './departments.profile.js';
import { departmentsTarget } from './departments.target.js';
import { peopleAfasProfile } from './people-afas.profile.js';
import { peopleGenericProfile } from './people-generic.profile.js';
import { peopleVivaProfile } from './people-viva.profile.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { PersonArrivals } from './person-arrivals.js';
import { PersonIdentifiersController } from './person-identifiers.controller.js';
import { PersonIdentifiersService } from './person-identifiers.service.js';
import { peopleTarget } from './people.target.js';
import { PersonData } from './person-data.js';
import { populationMetric } from './population.metric.js';
import { refusedRows } from './refused-rows.js';

const SERVICES = [
  AudienceMembersService,
  AudiencePipe,
  AudiencesService,
  PeopleService,
  PersonArrivals,
  PersonData,
  PersonIdentifiersService,
];

@Module({
  imports: [ProjectsModule],
  controllers: [
    PeopleController,
    PersonIdentifiersController,
    AudiencesController,
    AudienceMembersController,
  ],
  providers: SERVICES,
  exports: SERVICES,
})
export class PeopleModule {
  constructor(
    database: Database,
    imports: ImportCatalogue,
    metrics: MetricCatalogue,
    lifecycle: ProjectLifecycle,
    facts: FactHistory,
    data: PersonData,
    people: PeopleService,
    audiences: AudiencesService,
    members: AudienceMembersService,
    finder: PersonFinder,
    team: TeamMembersService,
    identifiers: PersonIdentifiersService,
    arrivals: PersonArrivals,
  ) {
    finder.findsBy((names) => people.idsOf(names));
    imports.add(peopleTarget, peopleAfasProfile, peopleGenericProfile);
    imports.add(departmentsTarget, peopleVivaProfile);
    imports.addBase('people', peopleTarget, peopleGenericProfile);
    imports.addBase('departments', departmentsTarget, departmentsProfile);
    imports.afterImport(peopleTarget, () => arrivals.announce());
    metrics.add(populationMetric, audiencesApproachedMetric(facts));
    lifecycle.onStart(async ({ project, audiences: given }) => {
      for (const [index, audience] of given.entries())
        await audiences.create(project, audience, `/audiences/${index}`);
    });
    data.add(
      {
        name: 'identifiers',
        export: async ({ identifiers: linked }) => linked,
        erase: ({ id }) => identifiers.eraseOf(id),
      },
      { name: 'departments', export: ({ id }) => people.departmentsOf(id) },
      {
        name: 'team',
        export: ({ id }) => team.termsOf(id),
        erase: ({ id }) => team.eraseNameOf(id),
      },
      { name: 'memberships', export: ({ id }) => members.exportOf(id) },
      refusedRows(database),
    );
  }
}
