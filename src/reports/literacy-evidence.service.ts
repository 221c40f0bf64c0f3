import { Injectable } from '@nestjs/common';
import { asOf, type AsOf } from '../common/as-of.js';
import { context } from '../common/context.js';
import { BYTE_ORDER_MARK, csvLine } from '../common/csv.js';
import { requiredOnDay } from '../courses/required-on-day.js';
import { Database } from '../database/database.js';
import type { Measurement } from '../metrics/measurement.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { AudiencesService } from '../people/audiences.service.js';
import { AiProfilesService } from '../projects/ai-profiles.service.js';
import { FactHistory } from '../projects/fact-history.js';
import type { ProgrammeRef } from '../projects/programme.pipe.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectsService } from '../projects/projects.service.js';
import { trainingCoverageMetric } from '../trainings/training-coverage.metric.js';
import { audiencesTogether } from './audiences-together.js';
import { literacyBeside, literacyCounts, TEAM_COUNTS } from './literacy-counts.js';
import type {
  LiteracyEvidenceDto,
  LiteracyEvidenceQuery,
  LiteracyMeasureDto,
} from './literacy-evidence.dto.js';

type Context = Pick<LiteracyMeasureDto, 'useCase' | 'aiRole' | 'riskGroup'>;
type Measure = Omit<
  LiteracyMeasureDto,
  | keyof Context
  | 'projectCode'
  | 'projectName'
  | 'required'
  | 'covered'
  | 'exempt'
  | 'suppressed'
  | 'reason'
> & { audienceId: string | null };

/** What may be shown of a measure beside those of its own project, with the audience it is for. */
type OfAudience = LiteracyMeasureDto & Pick<Measure, 'audienceId'>;

const { key: COVERAGE, threshold: FEWEST = 0 } = trainingCoverageMetric;

/** Which measures for AI literacy (AI Act, article 4) a programme takes, for whom and in what context. */
@Injectable()
export class LiteracyEvidenceService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: MetricCatalogue,
    private readonly projects: ProjectsService,
    private readonly audiences: AudiencesService,
    private readonly profiles: AiProfilesService,
    private readonly facts: FactHistory,
  ) {}

  async of(programme: ProgrammeRef, query: LiteracyEvidenceQuery): Promise<LiteracyEvidenceDto> {
    const when = asOf(query.asOf);
    const found: OfAudience[] = [];
    for (const project of await this.projects.ofProgramme(programme.id))
      found.push(...(await this.ofProject(project, when)));
    const items = await this.beside(found, when);
    return { asOf: when.at, items: items.map(({ audienceId: _, ...item }) => item) };
  }

  /** The same as CSV: a line for each measure, with the moment in front. */
  async asCsv(programme: ProgrammeRef, query: LiteracyEvidenceQuery): Promise<string> {
    const { asOf: moment, items } = await this.of(programme, query);
    const rows = [
      ['asOf', ...COLUMNS],
      ...items.map((item) => [moment.toISOString(), ...COLUMNS.map((column) => item[column])]),
    ];
    return BYTE_ORDER_MARK + rows.map((row) => csvLine(row, DELIMITER)).join('');
  }

  /** What may be shown of it beside the other audiences, also those of other projects. */
  private async beside(found: readonly OfAudience[], when: AsOf): Promise<OfAudience[]> {
    const shown = found.filter(({ suppressed }) => !suppressed);
    const audiences = [...new Set(shown.flatMap(({ audienceId }) => audienceId ?? []))];
    const courses = [...new Set(shown.map(({ courseCode }) => courseCode))];
    const together =
      audiences.length < 2 ? [] : await audiencesTogether(this.database, audiences, courses, when);
    return literacyBeside(found, together, FEWEST);
  }

  private async ofProject(project: ProjectRef, when: AsOf): Promise<OfAudience[]> {
    const measures = await this.measuresOf(project, when);
    if (measures.length === 0) return [];
    const known = await this.contextOf(project, when);
    const counted = new Map<string, Counted>();
    for (const id of new Set(measures.flatMap(({ audienceId }) => audienceId ?? [])))
      counted.set(id, await this.count(project, id, when));
    return measures.map(({ audienceId, ...measure }) => {
      const { courseCode } = measure;
      const { shown, exempt } = counted.get(audienceId ?? '') ?? NOBODY;
      return {
        projectCode: project.code,
        projectName: project.name,
        ...known,
        ...measure,
        audienceId,
        ...(measure.teamRole === null
          ? literacyCounts(shown.get(courseCode), exempt.get(courseCode) ?? 0)
          : TEAM_COUNTS),
      };
    });
  }

  /** The required courses of the day, each with every audience or role of which it is required. */
  private measuresOf({ id }: ProjectRef, { day }: AsOf): Promise<Measure[]> {
    return this.database.read<Measure & Record<string, unknown>>(
      `SELECT course.code AS "courseCode",
              CASE $3::text WHEN 'nl' THEN course.title_nl ELSE course.title_en END AS "courseTitle",
              course.literacy_level AS "literacyLevel", course.modality, course.provider,
              course.duration_minutes AS "durationMinutes", audience.id AS "audienceId", audience.name AS audience,
              asked.team_role AS "teamRole",
              CASE WHEN bool_and(asked.valid_from IS NOT NULL) THEN min(asked.valid_from) END AS "validFrom"
       FROM required_courses asked
       JOIN courses course ON course.id = asked.course_id
       LEFT JOIN audiences audience ON asked.team_role IS NULL AND audience.project_id = asked.project_id
         AND (asked.audience_id IS NULL OR audience.id = asked.audience_id)
         AND audience.valid_from <= $2 AND (audience.valid_to IS NULL OR audience.valid_to >= $2)
       WHERE ${requiredOnDay('asked', '$1', '$2')}
       GROUP BY course.organisation_id, course.id, audience.organisation_id, audience.id, asked.team_role
       ORDER BY course.code, audience.name, audience.id, asked.team_role`,
      [id, day, context().language],
    );
  }

  /** What of it was as it is now. */
  private async contextOf(project: ProjectRef, when: AsOf): Promise<Context> {
    const isProfileKnown = await this.facts.isKnown(project.id, 'ai_profile', when);
    const isUseCaseKnown = await this.facts.isKnown(project.id, 'project', when);
    const { role, riskGroup } = await this.profiles.get(project.id);
    return {
      useCase: isUseCaseKnown ? project.useCase : null,
      aiRole: isProfileKnown ? role : null,
      riskGroup: isProfileKnown ? riskGroup : null,
    };
  }

  /** What may be shown of an audience beside the others, as with the project's numbers. */
  private async count(project: ProjectRef, audienceId: string, when: AsOf): Promise<Counted> {
    const { id: projectId, programmeId } = project;
    const population = { projectId, programmeId, audienceId, asOf: when };
    const beside = await this.audiences.beside(population);
    const shown = await this.catalogue.publish([COVERAGE], population, 'course', beside);
    const counts = await this.catalogue.measure(COVERAGE, population, 'course');
    return {
      shown: new Map(shown.map((one) => [one.group, one])),
      exempt: new Map(counts.map(({ group, figures }) => [group, figures?.['exempt'] ?? 0])),
    };
  }
}

/** By course: what may be shown, and how many are exempt. */
interface Counted {
  shown: Map<string | null, Measurement>;
  exempt: Map<string | null, number>;
}

/** As spreadsheets here expect it. */
const DELIMITER = ';';

const NOBODY: Counted = { shown: new Map(), exempt: new Map() };

const COLUMNS = [
  'projectCode',
  'projectName',
  'useCase',
  'aiRole',
  'riskGroup',
  'courseCode',
  'courseTitle',
  'literacyLevel',
  'modality',
  'provider',
  'durationMinutes',
  'audience',
  'teamRole',
  'validFrom',
  'required',
  'covered',
  'exempt',
  'suppressed',
  'reason',
] as const satisfies readonly (keyof LiteracyMeasureDto)[];
