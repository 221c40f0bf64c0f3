import { Injectable } from '@nestjs/common';
import { context } from '../common/context.js';
import { InvalidInput } from '../common/errors.js';
import { Database } from '../database/database.js';
import { Programme } from '../projects/programme.entity.js';
import type { Criterion } from './criterion.js';
import { ALL_CRITERIA } from './default-gates.js';
import { applyPolicy, type GatePolicy, policyFaults } from './gate-policy.js';
import type { GatePolicyDto, PutGatePolicyDto } from './gate-policy.dto.js';

@Injectable()
export class GatePoliciesService {
  constructor(private readonly database: Database) {}

  async get(programmeId: string): Promise<GatePolicyDto> {
    const { gatePolicy, version } = await this.load(programmeId);
    const { language } = context();
    return {
      ...gatePolicy,
      criteria: applyPolicy(ALL_CRITERIA, gatePolicy).map((criterion) => ({
        key: criterion.key,
        phase: criterion.phase,
        title: criterion.title[language],
        kind: criterion.kind,
        mandatory: criterion.mandatory,
        threshold: thresholdOf(criterion),
      })),
      version,
    };
  }

  /** @throws InvalidInput that names every criterion and threshold that cannot be so */
  async put(programmeId: string, input: PutGatePolicyDto): Promise<GatePolicyDto> {
    const { preset, thresholds = {}, mandatory = {} } = input;
    const faults = policyFaults({ thresholds, mandatory }, ALL_CRITERIA);
    if (faults.length > 0) throw new InvalidInput(faults);
    await this.database.change(Programme, programmeId, {
      gatePolicy: { preset, thresholds, mandatory },
    });
    return this.get(programmeId);
  }

  /** The criteria of `criteria` as the programme's policy wants them. */
  async apply(programmeId: string, criteria: readonly Criterion[]): Promise<readonly Criterion[]> {
    return applyPolicy(criteria, (await this.load(programmeId)).gatePolicy);
  }

  private async load(programmeId: string): Promise<{ gatePolicy: GatePolicy; version: number }> {
    const [found] = await this.database.read<{ gatePolicy: GatePolicy; version: number }>(
      'SELECT gate_policy AS "gatePolicy", version FROM programmes WHERE id = $1',
      [programmeId],
    );
    return found!;
  }
}

const thresholdOf = (criterion: Criterion): number | null =>
  criterion.kind === 'computed' && typeof criterion.threshold === 'number'
    ? criterion.threshold
    : null;
