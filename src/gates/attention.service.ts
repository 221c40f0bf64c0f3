import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { context } from '../common/context.js';
import { addDays, dayOf, type Day, startOfDay } from '../common/dates.js';
import { fill } from '../common/text.js';
import { QuestionsService } from '../communications/questions.service.js';
import { Database } from '../database/database.js';
import type { Role } from '../identity/roles.js';
import {
  EVIDENCE_KIND_NAMES,
  type EvidenceKind,
  type EvidenceVerdict,
  type ResidualRisk,
} from '../projects/evidence-kind.js';
import { isNegative } from '../projects/evidence-validity.js';
import { PHASE_NAMES, type Phase } from '../projects/phase.js';
import { PROJECT_COLUMNS, type ProjectRef } from '../projects/project-ref.js';
import type { AttentionItemDto } from './attention.dto.js';
import {
  ATTENTION_TEXTS,
  type AttentionKind,
  OWN_LAPSE,
  QUESTION_COUNTS,
} from './attention-kind.js';
import { ALL_CRITERIA } from './default-gates.js';
import { GateService } from './gate.service.js';

/** How many days ahead something that ends is announced. */
const AHEAD_DAYS = 30;

/** How many days a question may wait before it is announced: a fresh one is work, one left lying is not. */
const ANSWER_DAYS = 3;

interface Found {
  kind: AttentionKind;
  projectId: string;
  dueDate: Day | null;
  values: Record<string, string>;
  role: Role;
  path: string;
}

/** What waits, on whom, and what runs out within thirty days. */
@Injectable()
export class AttentionService {
  constructor(
    private readonly database: Database,
    private readonly gates: GateService,
    private readonly askedQuestions: QuestionsService,
  ) {}

  async ofProgramme(programmeId: string): Promise<AttentionItemDto[]> {
    return this.of(await this.projects('programme_id = $1', [programmeId]));
  }

  /** What waits for the caller's roles; who leads projects sees those on whose team the account stands. */
  async tasks(): Promise<AttentionItemDto[]> {
    const { roles, account } = context();
    const projects = await this.projects('true', []);
    const own = new Set(
      (
        await this.database.read<{ projectId: string }>(
          'SELECT DISTINCT project_id AS "projectId" FROM team_members WHERE account = $1',
          [account],
        )
      ).map(({ projectId }) => projectId),
    );
    const items = [
      ...(await this.of(projects)),
      ...(await this.ownLapses()),
      ...(await this.openCriteria(projects)),
    ];
    return items.filter(
      ({ role, projectId }) =>
        roles.includes(role) &&
        (role !== 'project_lead' || (projectId !== null && own.has(projectId))),
    );
  }

  private async of(projects: readonly ProjectRef[]): Promise<AttentionItemDto[]> {
    const ids = projects.map(({ id }) => id);
    const found = [
      ...(await this.reopened(projects)),
      ...(await this.decisions(ids)),
      ...(await this.lapses(ids)),
      ...(await this.waivers(ids)),
      ...(await this.conditions(ids)),
      ...(await this.questions(ids)),
    ];
    return found.map((item) => show(item, projects)).toSorted(soonestFirst);
  }

  private projects(where: string, parameters: unknown[]): Promise<ProjectRef[]> {
    return this.database.read<ProjectRef & Record<string, unknown>>(
      `SELECT ${PROJECT_COLUMNS} FROM projects WHERE ${where} AND status IN ('active', 'on_hold') ORDER BY code`,
      parameters,
    );
  }

  private async reopened(projects: readonly ProjectRef[]): Promise<Found[]> {
    const found: Found[] = [];
    for (const project of projects)
      for (const { phase, because } of await this.gates.reopened(project))
        found.push({
          kind: 'gate_reopened',
          projectId: project.id,
          dueDate: null,
          values: {
            phase: nameOf(phase),
            because: because.join('; '),
          },
          role: 'programme_manager',
          path: 'gates',
        });
    return found;
  }

  private async decisions(projectIds: string[]): Promise<Found[]> {
    const rows = await this.database.read<{ projectId: string; phase: Phase; submittedAt: Date }>(
      `SELECT project_id AS "projectId", phase, submitted_at AS "submittedAt" FROM gate_reviews
       WHERE state = 'submitted' AND project_id = ANY ($1)`,
      [projectIds],
    );
    return rows.map(({ projectId, phase, submittedAt }) => ({
      kind: 'decision_waits',
      projectId,
      dueDate: null,
      values: { phase: nameOf(phase), since: dayOf(submittedAt, context().zone) },
      role: 'sponsor',
      path: 'gate-reviews/current',
    }));
  }

  private async lapses(projectIds: string[]): Promise<Found[]> {
    const { day } = asOf(undefined);
    const rows = await this.database.read<{ projectId: string; kind: EvidenceKind; until: Day }>(
      `SELECT p.id AS "projectId", e.kind, max(e.valid_until) AS until
       FROM projects p JOIN evidence e ON e.project_id = p.id OR e.programme_id = p.programme_id
       WHERE p.id = ANY ($1) AND e.superseded_at IS NULL AND e.valid_until BETWEEN $2 AND $3
       GROUP BY p.id, e.kind`,
      [projectIds, day, addDays(day, AHEAD_DAYS)],
    );
    return rows.map(({ projectId, kind, until }) => ({
      kind: 'evidence_lapses',
      projectId,
      dueDate: until,
      values: { kind: EVIDENCE_KIND_NAMES[kind][context().language], until },
      role: 'project_lead',
      path: 'evidence',
    }));
  }

  /** Evidence of the organisation itself: of no project, so it waits for who guards privacy. */
  private async ownLapses(): Promise<AttentionItemDto[]> {
    const { day } = asOf(undefined);
    const { language } = context();
    const rows = await this.database.read<{
      kind: EvidenceKind;
      verdict: EvidenceVerdict;
      residualRisk: ResidualRisk | null;
      until: Day;
    }>(
      `SELECT kind, verdict, residual_risk AS "residualRisk", valid_until AS until FROM evidence
       WHERE project_id IS NULL AND programme_id IS NULL AND superseded_at IS NULL
         AND valid_until BETWEEN $1 AND $2
       ORDER BY until, kind`,
      [day, addDays(day, AHEAD_DAYS)],
    );
    const allowing = rows.filter((row) => !isNegative(row));
    return allowing.map(({ kind, until }) => ({
      kind: 'evidence_lapses',
      projectId: null,
      projectCode: null,
      projectName: null,
      text: fill(OWN_LAPSE[language], { kind: EVIDENCE_KIND_NAMES[kind][language], until }),
      dueDate: until,
      role: 'privacy_officer',
      href: '/v1/organisation/evidence',
    }));
  }

  private async waivers(projectIds: string[]): Promise<Found[]> {
    const { day } = asOf(undefined);
    const rows = await this.database.read<{ projectId: string; criterionKey: string; until: Day }>(
      `SELECT project_id AS "projectId", criterion_key AS "criterionKey", valid_until AS until FROM waivers
       WHERE project_id = ANY ($1) AND ended_at IS NULL AND valid_until BETWEEN $2 AND $3`,
      [projectIds, day, addDays(day, AHEAD_DAYS)],
    );
    return rows.map(({ projectId, criterionKey, until }) => ({
      kind: 'waiver_ends',
      projectId,
      dueDate: until,
      values: { criterion: titleOf(criterionKey), until },
      role: 'sponsor',
      path: 'waivers',
    }));
  }

  private async conditions(projectIds: string[]): Promise<Found[]> {
    const { day } = asOf(undefined);
    const rows = await this.database.read<{
      projectId: string;
      text: string;
      owner: string;
      until: Day;
    }>(
      `SELECT project_id AS "projectId", text, owner, due_date AS until FROM gate_conditions
       WHERE project_id = ANY ($1) AND met_at IS NULL AND due_date <= $2`,
      [projectIds, addDays(day, AHEAD_DAYS)],
    );
    return rows.map(({ projectId, text, owner, until }) => ({
      kind: 'condition_due',
      projectId,
      dueDate: until,
      values: { text, owner, until },
      role: 'project_lead',
      path: 'conditions',
    }));
  }

  private async questions(projectIds: string[]): Promise<Found[]> {
    const { zone, language } = context();
    const { day } = asOf(undefined);
    const waiting = await this.askedQuestions.waiting(
      projectIds,
      startOfDay(addDays(day, -ANSWER_DAYS), zone),
    );
    return waiting.map(({ projectId, count }) => ({
      kind: 'questions_open',
      projectId,
      dueDate: null,
      values: {
        count: fill(QUESTION_COUNTS[count === 1 ? 'one' : 'many'][language], { count }),
        days: String(ANSWER_DAYS),
      },
      role: 'communication_adviser',
      path: 'questions?state=open',
    }));
  }

  private async openCriteria(projects: readonly ProjectRef[]): Promise<AttentionItemDto[]> {
    const items: AttentionItemDto[] = [];
    for (const project of projects.filter(({ status }) => status === 'active')) {
      const { criteria } = await this.gates.get(project);
      for (const { mandatory, next } of criteria)
        if (mandatory && next)
          items.push({
            kind: 'criterion_open',
            projectId: project.id,
            projectCode: project.code,
            projectName: project.name,
            text: next.text,
            dueDate: null,
            role: next.role,
            href: next.href,
          });
    }
    return items;
  }
}

const nameOf = (phase: Phase): string => PHASE_NAMES[phase][context().language].toLowerCase();

const titleOf = (key: string): string =>
  ALL_CRITERIA.find((criterion) => criterion.key === key)?.title[context().language] ?? key;

function show(
  { kind, projectId, dueDate, values, role, path }: Found,
  projects: readonly ProjectRef[],
): AttentionItemDto {
  const { code, name } = projects.find(({ id }) => id === projectId)!;
  return {
    kind,
    projectId,
    projectCode: code,
    projectName: name,
    text: fill(ATTENTION_TEXTS[kind][context().language], values),
    dueDate,
    role,
    href: `/v1/projects/${code}/${path}`,
  };
}

/** Without a date comes first: it waits already. */
const soonestFirst = (a: AttentionItemDto, b: AttentionItemDto): number =>
  (a.dueDate ?? '').localeCompare(b.dueDate ?? '') ||
  (a.projectCode ?? '').localeCompare(b.projectCode ?? '');
