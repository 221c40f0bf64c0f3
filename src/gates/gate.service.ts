import { Injectable } from '@nestjs/common';
import { asOf, type AsOf } from '../common/as-of.js';
import { context } from '../common/context.js';
import { addDays, dayOf } from '../common/dates.js';
import { Database } from '../database/database.js';
import type { Measurement } from '../metrics/measurement.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { AiProfilesService } from '../projects/ai-profiles.service.js';
import { EvidenceService } from '../projects/evidence.service.js';
import { type Phase, PHASES } from '../projects/phase.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { projectSteps } from '../projects/project-steps.js';
import { phaseAt } from '../projects/time-in-phase.js';
import type { ManualCheck } from './circumstances.js';
import { DEFAULT_GATES } from './default-gates.js';
import { evaluateGate, metricsOf } from './evaluate-gate.js';
import type { GateDto, GateSummaryDto } from './gate.dto.js';
import { GatePoliciesService } from './gate-policies.service.js';
import { readinessOf, verdictOf } from './readiness.js';
import { type PassedGate, type ReopenedGate, reopenedGates } from './reopened-gates.js';
import type { Waiver } from './waiver-on-day.js';

interface Passed {
  id: string;
  phase: Phase;
  leansOn: string[];
  decidedAt: Date;
}

/** Brings together what is known of a project, and lets the rules say how its gates stand. */
@Injectable()
export class GateService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: MetricCatalogue,
    private readonly policies: GatePoliciesService,
    private readonly profiles: AiProfilesService,
    private readonly evidence: EvidenceService,
  ) {}

  /** The gate of the phase in which the project is, or was on that moment. */
  async get(project: ProjectRef, when: AsOf = asOf(undefined)): Promise<GateDto> {
    const then = phaseAt(await projectSteps(this.database, project.id), when.at);
    const phase = when.current ? project.phase : (then ?? project.phase);
    const gate = await this.evaluate(project, phase, when);
    if (!when.current) return this.withHistory(project, gate, when);
    const [waits] = await this.database.read(
      `SELECT 1 FROM gate_reviews WHERE project_id = $1 AND state = 'submitted'`,
      [project.id],
    );
    return waits ? { ...gate, state: 'under_review' } : gate;
  }

  async evaluate(project: ProjectRef, phase: Phase, when: AsOf): Promise<GateDto> {
    const criteria = await this.policies.apply(project.programmeId, DEFAULT_GATES[phase]);
    return evaluateGate({
      phase,
      criteria,
      profile: await this.profiles.knownAt(project, when),
      project: project.code,
      programme: project.programmeId,
      predecessor: project.predecessorId,
      measurements: await this.measure(project, metricsOf(criteria), when),
      evidence: await this.evidence.onProject(project.id, when),
      manualChecks: await this.manualChecks(project, when),
      waivers: await this.waivers(project),
      asOf: when,
      language: context().language,
    });
  }

  /** All four gates: which were passed when, and which are open again and why. */
  async summaries(project: ProjectRef): Promise<GateSummaryDto[]> {
    const passed = await this.passed(project);
    const reopened = await this.reopened(project, passed);
    return PHASES.map((phase) => {
      const pass = passed.find((one) => one.phase === phase);
      const open = reopened.find((one) => one.phase === phase);
      const isCurrent = phase === project.phase && project.status !== 'completed';
      return {
        phase,
        state: open ? 'reopened' : pass ? 'passed' : isCurrent ? 'current' : 'ahead',
        passedAt: pass?.decidedAt ?? null,
        reviewId: pass?.id ?? null,
        reopenedBecause: open?.because ?? [],
      };
    });
  }

  /** The gates that were passed and are open again today. */
  async reopened(
    project: ProjectRef,
    passed?: readonly Passed[],
    when: AsOf = asOf(undefined),
  ): Promise<ReopenedGate[]> {
    const gates: PassedGate[] = [];
    for (const { phase, leansOn } of passed ?? (await this.passed(project)))
      gates.push({
        phase,
        leansOn,
        criteria: (await this.evaluate(project, phase, when)).criteria,
      });
    return reopenedGates(gates);
  }

  /** The last decision that passed each gate, without the gates that a `back` has undone. */
  private passed({ id, phase, status }: ProjectRef): Promise<Passed[]> {
    return this.database.read<Passed & Record<string, unknown>>(
      `SELECT DISTINCT ON (phase) id, phase, leans_on AS "leansOn", decided_at AS "decidedAt"
       FROM gate_reviews
       WHERE project_id = $1 AND decision IN ('go', 'conditional_go') AND phase = ANY ($2)
       ORDER BY phase, decided_at DESC`,
      [id, status === 'completed' ? [...PHASES] : PHASES.slice(0, PHASES.indexOf(phase))],
    );
  }

  async waivers({ id }: ProjectRef): Promise<Waiver[]> {
    const { zone } = context();
    const rows = await this.database.read<{
      criterionKey: string;
      reason: string;
      recordedAt: Date;
      endedAt: Date | null;
      until: string;
    }>(
      `SELECT criterion_key AS "criterionKey", reason, recorded_at AS "recordedAt", ended_at AS "endedAt",
              valid_until AS until
       FROM waivers WHERE project_id = $1`,
      [id],
    );
    return rows.map(({ recordedAt, endedAt, until, ...waiver }) => {
      const endDay = endedAt && addDays(dayOf(endedAt, zone), -1);
      return {
        ...waiver,
        from: dayOf(recordedAt, zone),
        until: endDay !== null && endDay < until ? endDay : until,
      };
    });
  }

  /** Whether the AI profile says that the AI is prohibited. */
  async isProhibited(project: ProjectRef): Promise<boolean> {
    return (await this.profiles.known(project)).riskGroup === 'prohibited';
  }

  private async measure(
    { id, programmeId }: ProjectRef,
    keys: readonly string[],
    when: AsOf,
  ): Promise<Measurement[]> {
    const measured: Measurement[] = [];
    const population = { projectId: id, programmeId, asOf: when };
    for (const key of keys) {
      const [whole] = await this.catalogue.measure(key, population);
      const suppressed = await this.catalogue.isHidden(key, whole!, population);
      measured.push({ ...whole!, suppressed });
    }
    return measured;
  }

  private manualChecks({ id }: ProjectRef, { at }: AsOf): Promise<ManualCheck[]> {
    return this.database.read<ManualCheck & Record<string, unknown>>(
      `SELECT criterion_key AS "criterionKey", met, note FROM manual_checks
       WHERE project_id = $1 AND recorded_at <= $2 AND (superseded_at IS NULL OR superseded_at > $2)`,
      [id, at],
    );
  }

  /** What was not known on that moment any more is answered from the last review of that phase before the moment, if there was one. */
  private async withHistory(project: ProjectRef, gate: GateDto, { at }: AsOf): Promise<GateDto> {
    const [review] = await this.database.read<{ gate: GateDto }>(
      `SELECT gate FROM gate_reviews WHERE project_id = $1 AND phase = $2 AND submitted_at <= $3
       ORDER BY submitted_at DESC LIMIT 1`,
      [project.id, gate.phase, at],
    );
    if (!review) return gate;
    const criteria = gate.criteria.map((criterion) =>
      criterion.result === 'unknown'
        ? (review.gate.criteria.find(({ key }) => key === criterion.key) ?? criterion)
        : criterion,
    );
    return { ...gate, state: verdictOf(criteria), readiness: readinessOf(criteria), criteria };
  }
}
