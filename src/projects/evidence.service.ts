import { Injectable } from '@nestjs/common';
import type { AsOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page } from '../common/page.dto.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { evidenceFaults, inheritable } from './evidence-validity.js';
import type { EvidenceDto, EvidenceQuery, RecordEvidenceDto } from './evidence.dto.js';
import { Evidence } from './evidence.entity.js';

const COLUMNS = `id, kind, version_number AS "versionNumber", verdict, conditions, valid_from AS "validFrom",
  valid_until AS "validUntil", url, purpose, legal_basis AS "legalBasis", residual_risk AS "residualRisk", advice,
  inherited_from_id AS "inheritedFromId", recorded_by AS "recordedBy", recorded_at AS "recordedAt",
  superseded_at AS "supersededAt"`;

/** Whose evidence it is; the organisation's is that of Fasewijzer itself. */
type EvidenceOwner = { projectId: string } | { programmeId: string } | { organisationId: string };

@Injectable()
export class EvidenceService {
  constructor(private readonly database: Database) {}

  /** Records the next version of its kind; the one before stays as it was. */
  async record(owner: EvidenceOwner, input: RecordEvidenceDto): Promise<EvidenceDto> {
    const faults = evidenceFaults(input);
    if (faults.length > 0) throw new InvalidInput(faults);
    return this.add(owner, input, null);
  }

  list(owner: EvidenceOwner, query: EvidenceQuery): Promise<Page<EvidenceDto>> {
    const { where, id } = keyOf(owner);
    return this.database.page(
      query,
      'kind, "versionNumber" DESC',
      `SELECT ${COLUMNS} FROM evidence WHERE ${where} AND ($2::text IS NULL OR kind = $2)`,
      [id, query.kind ?? null],
    );
  }

  async get(owner: EvidenceOwner, id: string): Promise<EvidenceDto> {
    const { where, id: ownerId } = keyOf(owner);
    const [found] = isUuid(id)
      ? await this.database.read<EvidenceDto & Record<string, unknown>>(
          `SELECT ${COLUMNS} FROM evidence WHERE ${where} AND id = $2`,
          [ownerId, id],
        )
      : [];
    if (!found) throw NotFound.inPath('evidenceId');
    return found;
  }

  /** Every version of the project and of its programme that was recorded by `asOf`, oldest first. */
  onProject(projectId: string, { at }: AsOf): Promise<EvidenceDto[]> {
    return this.database.read<EvidenceDto & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM evidence
       WHERE (project_id = $1 OR programme_id = (SELECT programme_id FROM projects WHERE id = $1))
         AND recorded_at <= $2
       ORDER BY recorded_at, version_number`,
      [projectId, at],
    );
  }

  /** Gives a follow-up the evidence of its predecessor that is still valid. */
  async inherit(predecessor: { id: string }, follower: { id: string }): Promise<void> {
    const versions = await this.database
      .repository(Evidence)
      .find({ where: { projectId: predecessor.id }, order: { kind: 'ASC' } });
    for (const version of inheritable(versions, today()))
      await this.add({ projectId: follower.id }, version, version.id);
  }

  private async add(
    owner: EvidenceOwner,
    input: RecordEvidenceDto,
    inheritedFromId: string | null,
  ): Promise<EvidenceDto> {
    const { kind, verdict, conditions = [], validFrom, validUntil = null, url = null } = input;
    const { purpose = null, legalBasis = null, residualRisk = null, advice = null } = input;
    const recordedAt = now();
    const made = {
      id: newId(),
      kind,
      versionNumber: await this.supersede(owner, kind, recordedAt),
      verdict,
      conditions,
      validFrom,
      validUntil,
      url,
      purpose,
      legalBasis,
      residualRisk,
      advice,
      inheritedFromId,
      recordedBy: context().account,
      recordedAt,
      supersededAt: null,
    };
    await this.database.repository(Evidence).insert({
      ...made,
      projectId: 'projectId' in owner ? owner.projectId : null,
      programmeId: 'programmeId' in owner ? owner.programmeId : null,
    });
    return made;
  }

  /** Ends the version in force, one caller at a time, and gives the number of the next. */
  private async supersede(owner: EvidenceOwner, kind: string, at: Date): Promise<number> {
    const { where, table, id } = keyOf(owner);
    await this.database.query(`SELECT 1 FROM ${table} WHERE id = $1 FOR NO KEY UPDATE`, [id]);
    await this.database.query(
      `UPDATE evidence SET superseded_at = $3
       WHERE ${where} AND kind = $2 AND superseded_at IS NULL`,
      [id, kind, at],
    );
    const [row] = await this.database.query<{ number: number }>(
      `SELECT count(*) + 1 AS number FROM evidence WHERE ${where} AND kind = $2`,
      [id, kind],
    );
    return row!.number;
  }
}

/** Which rows are the owner's, with its `id` as the first parameter, and where the owner itself stands. */
function keyOf(owner: EvidenceOwner): { where: string; table: string; id: string } {
  if ('projectId' in owner)
    return { where: 'project_id = $1', table: 'projects', id: owner.projectId };
  if ('programmeId' in owner)
    return { where: 'programme_id = $1', table: 'programmes', id: owner.programmeId };
  return {
    where: 'organisation_id = $1 AND project_id IS NULL AND programme_id IS NULL',
    table: 'organisations',
    id: owner.organisationId,
  };
}
