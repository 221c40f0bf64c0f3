import { Module } from '@nestjs/common';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { AcceptanceCriteriaController } from './acceptance-criteria.controller.js';
import { AcceptanceCriteriaService } from './acceptance-criteria.service.js';
import { AiProfileController } from './ai-profile.controller.js';
import { aiProfileMetric } from './ai-profile.metric.js';
import { AiProfilesService } from './ai-profiles.service.js';
import { BarriersController } from './barriers.controller.js';
import { BarriersService } from './barriers.service.js';
import { criteriaAgreedMetric } from './criteria-agreed.metric.js';
import { criteriaJudgedMetric } from './criteria-judged.metric.js';
import { disciplinesMetric } from './disciplines.metric.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceService } from './evidence.service.js';
import { FactHistory } from './fact-history.js';
import { goLiveDateMetric } from './go-live-date.metric.js';
import { ObjectivesController } from './objectives.controller.js';
import { objectivesMetric } from './objectives.metric.js';
import { ObjectivesService } from './objectives.service.js';
import { operationsOwnersMetric } from './operations-owners.metric.js';
import { OrganisationEvidenceController } from './organisation-evidence.controller.js';
import { PersonFinder } from './person-finder.js';
import { PhasesController } from './phases.controller.js';
import { PhasesService } from './phases.service.js';
import { predecessorScaledMetric } from './predecessor-scaled.metric.js';
import { ProgrammeEvidenceController } from './programme-evidence.controller.js';
import { programmeStrategyMetric } from './programme-strategy.metric.js';
import { ProgrammePipe } from './programme.pipe.js';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammesService } from './programmes.service.js';
import { ProjectAccess } from './project-access.js';
import { ProjectLifecycle } from './project-lifecycle.js';
import { ProjectStart } from './project-start.js';
import { ProjectPipe } from './project.pipe.js';
import { ProjectsController } from './projects.controller.js';
import { ProjectsService } from './projects.service.js';
import { sponsorsMetric } from './sponsors.metric.js';
import { StaffMonitoring } from './staff-monitoring.js';
import { TeamMembersController } from './team-members.controller.js';
import { TeamMembersService } from './team-members.service.js';
import { timeInPhaseMetric } from './time-in-phase.metric.js';
import { useCaseMetric } from './use-case.metric.js';

const SERVICES = [
  AcceptanceCriteriaService,
  AiProfilesService,
  BarriersService,
  EvidenceService,
  FactHistory,
  ObjectivesService,
  PersonFinder,
  PhasesService,
  ProgrammePipe,
  ProgrammesService,
  ProjectAccess,
  ProjectLifecycle,
  ProjectPipe,
  ProjectStart,
  ProjectsService,
  StaffMonitoring,
  TeamMembersService,
];

@Module({
  imports: [OrganisationsModule],
  controllers: [
    ProgrammesController,
    ProgrammeEvidenceController,
    ProjectsController,
    PhasesController,
    TeamMembersController,
    ObjectivesController,
    AcceptanceCriteriaController,
    BarriersController,
    EvidenceController,
    OrganisationEvidenceController,
    AiProfileController,
  ],
  providers: SERVICES,
  exports: SERVICES,
})
export class ProjectsModule {
  constructor(
    catalogue: MetricCatalogue,
    organisations: OrganisationsService,
    monitoring: StaffMonitoring,
  ) {
    organisations.answersMonitoring(() => monitoring.on());
    catalogue.add(
      useCaseMetric,
      objectivesMetric,
      sponsorsMetric,
      disciplinesMetric,
      aiProfileMetric,
      criteriaAgreedMetric,
      criteriaJudgedMetric,
      goLiveDateMetric,
      operationsOwnersMetric,
      predecessorScaledMetric,
      programmeStrategyMetric,
      timeInPhaseMetric,
    );
  }
}
