import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { NotFound } from '../common/errors.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { MeasurementDto } from '../metrics/metric.dto.js';
import { AudiencesService } from '../people/audiences.service.js';
import type { ProgrammeRef } from '../projects/programme.pipe.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectsService } from '../projects/projects.service.js';
import type {
  MetricsQuery,
  ProgrammeMeasurementDto,
  ProgrammeMetricsDto,
  ProjectMetricsDto,
  ProjectMetricsQuery,
} from './metrics.dto.js';

/** What may be shown of the numbers of a project, and of all projects of a programme. */
@Injectable()
export class PublishedMetricsService {
  constructor(
    private readonly catalogue: MetricCatalogue,
    private readonly projects: ProjectsService,
    private readonly audiences: AudiencesService,
  ) {}

  async ofProject(project: ProjectRef, query: ProjectMetricsQuery): Promise<ProjectMetricsDto> {
    const when = asOf(query.asOf);
    const population = {
      projectId: project.id,
      programmeId: project.programmeId,
      asOf: when,
      audienceId: await this.audienceOf(project, query),
    };
    const beside = await this.audiences.beside(population);
    const measured = await this.catalogue.publish(query.keys, population, query.by, beside);
    return { asOf: when.at, items: measured.map((one) => MeasurementDto.from(one)) };
  }

  async ofProgramme(programme: ProgrammeRef, query: MetricsQuery): Promise<ProgrammeMetricsDto> {
    const when = asOf(query.asOf);
    const items: ProgrammeMeasurementDto[] = [];
    for (const { id, code, name } of await this.projects.ofProgramme(programme.id)) {
      const population = { projectId: id, programmeId: programme.id, asOf: when };
      const measured = await this.catalogue.publish(query.keys, population, query.by);
      items.push(
        ...measured.map((one) => ({
          projectId: id,
          projectCode: code,
          projectName: name,
          ...MeasurementDto.from(one),
        })),
      );
    }
    return { asOf: when.at, items };
  }

  private async audienceOf(
    project: ProjectRef,
    { audienceId }: ProjectMetricsQuery,
  ): Promise<string | undefined> {
    if (audienceId === undefined) return undefined;
    return (await this.audiences.get(project, audienceId, NotFound.inQuery('audienceId'))).id;
  }
}
