import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import type { Text } from '../common/text.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import type { AudienceBeside, Population } from '../metrics/metric.js';
import type { AudienceInputDto } from '../projects/audience-input.dto.js';
import { FactHistory } from '../projects/fact-history.js';
import { ProjectAccess } from '../projects/project-access.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { audienceKind } from './audience-kind.js';
import { audienceMemberships } from './audience-members.js';
import { AudienceMembersService } from './audience-members.service.js';
import type { AudienceDto, UpdateAudienceDto } from './audience.dto.js';
import { Audience } from './audience.entity.js';
import { NOT_A_HEAD_COUNT, ONE_OF } from './people.texts.js';

const SELECT = `SELECT id, project_id AS "projectId", name, kind, department, kind = 'everyone' AS everyone,
    head_count AS "headCount", valid_from AS "validFrom", valid_to AS "validTo", impact,
    expected_resistance AS "expectedResistance", key_message AS "keyMessage", version, created_at AS "createdAt"
  FROM audiences`;

@Injectable()
export class AudiencesService {
  constructor(
    private readonly database: Database,
    private readonly access: ProjectAccess,
    private readonly facts: FactHistory,
    private readonly members: AudienceMembersService,
  ) {}

  /**
   * Makes an audience, with its members when it is a list.
   * @param pointer where the input stands in the body
   * @throws InvalidInput unless it is given in exactly one way, NotFound for who is unknown
   */
  async create(project: ProjectRef, input: AudienceInputDto, pointer = ''): Promise<AudienceDto> {
    const kind = audienceKind(input);
    if (!kind) throw invalid(pointer, 'one-of', ONE_OF);
    const { name, department = null, headCount = null, validTo = null } = input;
    const { impact = null, expectedResistance = null, keyMessage = null } = input;
    const validFrom = input.validFrom ?? today();
    if (validTo !== null && validTo < validFrom)
      throw invalid(`${pointer}/validTo`, 'before-start');
    const id = newId();
    await this.database.repository(Audience).insert({
      id,
      projectId: project.id,
      name,
      kind,
      department,
      headCount,
      validFrom,
      validTo,
      impact,
      expectedResistance,
      keyMessage,
      createdAt: now(),
    });
    if (input.people?.length)
      await this.members.put(id, { people: input.people, validFrom, validTo }, pointer);
    await this.facts.touch(project.id, 'audiences');
    return this.get(project, id);
  }

  list(project: ProjectRef, query: PageQuery): Promise<Page<AudienceDto>> {
    return this.database.page(query, '"createdAt", id', `${SELECT} WHERE project_id = $1`, [
      project.id,
    ]);
  }

  /** The project's audiences with people on the moment, each beside the one of the population. */
  async beside({ audienceId, ...project }: Population): Promise<AudienceBeside[]> {
    if (audienceId === undefined) return [];
    const { sql, parameters } = audienceMemberships(project);
    return this.database.read<AudienceBeside & Record<string, unknown>>(
      `WITH membership AS MATERIALIZED (${sql}),
         beside AS (
           SELECT audience_id AS id, count(*) AS people, count(*) FILTER (WHERE person_id IN (
             SELECT person_id FROM membership WHERE audience_id = $5::uuid)) AS shared
           FROM membership GROUP BY audience_id),
         asked AS (SELECT people FROM beside WHERE id = $5::uuid)
       SELECT id, CASE WHEN shared IN (beside.people, asked.people)
                       THEN abs(beside.people - asked.people)
                       WHEN shared > 0 AND (beside.people, $5::uuid) > (asked.people, id)
                       THEN least(beside.people, asked.people) - shared ELSE 0 END AS difference
       FROM beside CROSS JOIN asked ORDER BY id`,
      [...parameters, audienceId],
    );
  }

  /** @throws `fault` when the project has no such audience */
  async get(
    project: ProjectRef,
    id: string,
    fault = NotFound.inPath('audienceId'),
  ): Promise<AudienceDto> {
    const [audience] = isUuid(id)
      ? await this.database.read<AudienceDto>(`${SELECT} WHERE project_id = $1 AND id = $2`, [
          project.id,
          id,
        ])
      : [];
    if (!audience) throw fault;
    return audience;
  }

  /**
   * An audience that a path names without its project, for the caller to use.
   * @throws Forbidden when its project is not the caller's own
   */
  async open(id: string): Promise<AudienceDto> {
    const [audience] = isUuid(id)
      ? await this.database.read<AudienceDto>(`${SELECT} WHERE id = $1`, [id])
      : [];
    if (!audience) throw NotFound.inPath('audienceId');
    await this.access.check(audience.projectId);
    return audience;
  }

  async update(project: ProjectRef, id: string, input: UpdateAudienceDto): Promise<AudienceDto> {
    const audience = await this.get(project, id);
    if (input.headCount !== undefined && audience.kind !== 'head_count')
      throw invalid('/headCount', 'not-a-head-count', NOT_A_HEAD_COUNT);
    const { validFrom, validTo } = { ...audience, ...input };
    if (validTo !== null && validTo < validFrom) throw invalid('/validTo', 'before-start');
    await this.database.change(Audience, audience.id, input);
    await this.facts.touch(project.id, 'audiences');
    return this.get(project, id);
  }

  /** @throws Conflict while it has members, or something else refers to it */
  async remove(project: ProjectRef, id: string): Promise<void> {
    const audience = await this.get(project, id);
    await this.database.remove(Audience, audience.id);
    await this.facts.touch(project.id, 'audiences');
  }
}

const invalid = (location: string, code: string, detail?: Text): InvalidInput =>
  new InvalidInput([{ in: 'body', location, code, detail }]);
