import type { INestApplicationContext } from '@nestjs/common';
import { systemContext } from '../common/context.js';
import { Conflict } from '../common/errors.js';
import { withIdsNamed } from '../common/ids.js';
import { Database } from '../database/database.js';
import type { Role } from '../identity/roles.js';
import { ProjectAccess } from '../projects/project-access.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { DemoClock } from './demo-clock.js';

/** Who does something in the demo, and how many days ago. */
interface Deed {
  /** Ids follow from it, and it is done once. */
  name: string;
  by: Role;
  daysAgo: number;
  /** Its id in the contract; the audit shows it. */
  operation: string;
}

/**
 * Writes the demo's history, deed by deed: each is a transaction of its own, by an account, on its day.
 * A build that was broken off goes on: what was done before is left as it is.
 */
export class DemoScribe {
  private readonly database: Database;
  private readonly access: ProjectAccess;

  constructor(
    private readonly app: INestApplicationContext,
    readonly organisationId: string,
    readonly clock: DemoClock,
    private readonly isResumed: boolean,
    /** In front of every name, so that no two organisations share an id. */
    private readonly prefix: string,
  ) {
    this.database = app.get(Database);
    this.access = app.get(ProjectAccess);
  }

  get<T>(service: abstract new (...parts: never[]) => T): T {
    return this.app.get<T>(service);
  }

  async does(
    { name, by, daysAgo, operation }: Deed,
    deed: () => Promise<unknown>,
    parameters: Record<string, string> = {},
  ): Promise<void> {
    const given = systemContext(this.organisationId, operation, {
      account: by,
      roles: [by],
      now: this.clock.morning(daysAgo),
      parameters,
    });
    try {
      await this.database.run(given, () => withIdsNamed(`${this.prefix}${name}`, deed));
    } catch (error) {
      if (!this.isResumed || !(error instanceof Conflict)) throw error;
    }
  }

  /** The same in a project, with the project as it then is. */
  doesIn(
    project: string,
    deed: Deed,
    work: (project: ProjectRef) => Promise<unknown>,
  ): Promise<void> {
    return this.does(
      { ...deed, name: `${project}/${deed.name}` },
      async () => work((await this.access.find(project))!),
      { projectId: project },
    );
  }
}
