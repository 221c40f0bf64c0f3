import { Injectable } from '@nestjs/common';
import type { AsOf } from '../common/as-of.js';
import { InvalidInput } from '../common/errors.js';
import { Database } from '../database/database.js';
import type { AiProfileDto, AiProfileInputDto } from './ai-profile.dto.js';
import type { KnownAiFacts } from './ai-facts.js';
import { type AiProfile, aiProfileOf, knownFacts } from './ai-profile.js';
import { FactHistory } from './fact-history.js';
import { Project } from './project.entity.js';

@Injectable()
export class AiProfilesService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactHistory,
  ) {}

  async get(projectId: string): Promise<AiProfileDto> {
    const [row] = await this.database.read<{ profile: Partial<AiProfile>; version: number }>(
      'SELECT ai_profile AS profile, version FROM projects WHERE id = $1',
      [projectId],
    );
    return { ...aiProfileOf(row!.profile), version: row!.version };
  }

  /** The facts on which criteria depend. */
  async known(project: { id: string }): Promise<KnownAiFacts> {
    return knownFacts(await this.get(project.id));
  }

  /** The same on a past moment; null when they have changed since. */
  async knownAt(project: { id: string }, when: AsOf): Promise<KnownAiFacts | null> {
    const isKnown = await this.facts.isKnown(project.id, 'ai_profile', when);
    return isKnown ? this.known(project) : null;
  }

  /** @throws InvalidInput when the works council has no right and no reason is given */
  async put(projectId: string, input: AiProfileInputDto): Promise<AiProfileDto> {
    const { worksCouncilRight: given } = input;
    if (given?.right === 'none' && !given.reason) throw new InvalidInput([REASON_NEEDED]);
    const worksCouncilRight = given ? { right: given.right, reason: given.reason ?? null } : null;
    const aiProfile = aiProfileOf({ ...input, worksCouncilRight });
    await this.database.change(Project, projectId, { aiProfile });
    await this.facts.touch(projectId, 'ai_profile');
    return this.get(projectId);
  }
}

const REASON_NEEDED = {
  in: 'body',
  location: '/worksCouncilRight/reason',
  code: 'required',
  detail: {
    nl: 'Geef aan waarom de ondernemingsraad hier geen recht heeft.',
    en: 'Say why the works council has no right here.',
  },
} as const;
