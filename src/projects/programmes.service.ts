import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import type {
  CreateProgrammeDto,
  ProgrammeDto,
  StrategyDto,
  StrategyInputDto,
  UpdateProgrammeDto,
} from './programme.dto.js';
import { Programme } from './programme.entity.js';
import { awaitTurn, chooseCode } from './choose-code.js';
import { codeOf, freeCode } from './project-code.js';
import type { ProjectRef } from './project-ref.js';
import { type Strategy, strategyOf } from './strategy.js';

const SELECT = 'SELECT id, code, name, sponsor, version, created_at AS "createdAt" FROM programmes';
const FIRST = { code: 'ai-programma', name: 'AI-programma' };

@Injectable()
export class ProgrammesService {
  constructor(private readonly database: Database) {}

  async create({ code, name, sponsor = null }: CreateProgrammeDto): Promise<ProgrammeDto> {
    const made = {
      id: newId(),
      code: code ?? (await this.freeCode(name)),
      name,
      sponsor,
      version: 1,
      createdAt: now(),
    };
    await this.database.repository(Programme).insert({ ...made, strategyChangedAt: now() });
    return made;
  }

  list(query: PageQuery): Promise<Page<ProgrammeDto>> {
    return this.database.page(query, 'code', SELECT);
  }

  /** The programme with this id or code; undefined when it does not exist here. */
  async find(idOrCode: string): Promise<ProgrammeDto | undefined> {
    const [programme] = await this.database.read<ProgrammeDto>(
      `${SELECT} WHERE ${isUuid(idOrCode) ? 'id' : 'code'} = $1`,
      [idOrCode],
    );
    return programme;
  }

  async update(id: string, input: UpdateProgrammeDto): Promise<ProgrammeDto> {
    await this.database.change(Programme, id, input);
    return (await this.find(id))!;
  }

  async strategy(id: string): Promise<StrategyDto> {
    const [{ strategy, version }] = (await this.database.read<{
      strategy: Partial<Strategy>;
      version: number;
    }>('SELECT strategy, version FROM programmes WHERE id = $1', [id])) as [
      { strategy: Partial<Strategy>; version: number },
    ];
    return { ...strategyOf(strategy), version };
  }

  async putStrategy(id: string, input: StrategyInputDto): Promise<StrategyDto> {
    await this.database.change(Programme, id, {
      strategy: strategyOf(input),
      strategyChangedAt: now(),
    });
    return this.strategy(id);
  }

  /**
   * The programme in which a project starts: the one named, the predecessor's, or the only one there
   * is. The first project of an organisation without programmes begins its first programme.
   * @throws NotFound or InvalidInput at `/programmeId`
   */
  async forNewProject(
    named: string | null | undefined,
    predecessor: ProjectRef | undefined,
  ): Promise<string> {
    if (named) {
      const programme = await this.find(named);
      if (!programme) throw NotFound.inBody('/programmeId');
      return programme.id;
    }
    if (predecessor) return predecessor.programmeId;
    return (await this.only()) ?? this.first();
  }

  private async only(): Promise<string | undefined> {
    const [only, ...others] = await this.database.read<ProgrammeDto>(`${SELECT} LIMIT 2`);
    if (others.length > 0) throw new InvalidInput([SEVERAL]);
    return only?.id;
  }

  /** Of two first projects at once the second finds the programme that the first one began. */
  private async first(): Promise<string> {
    await awaitTurn(this.database);
    return (await this.only()) ?? (await this.create(FIRST)).id;
  }

  private freeCode(name: string): Promise<string> {
    return chooseCode(this.database, 'programmes', (taken) => freeCode(codeOf(name), taken));
  }
}

const SEVERAL = {
  in: 'body',
  location: '/programmeId',
  code: 'required',
  detail: {
    nl: "Er zijn meer programma's: noem het programma.",
    en: 'There are several programmes: name the programme.',
  },
} as const;
