import { Injectable } from '@nestjs/common';
import { context } from '../common/context.js';
import { Forbidden, NotFound } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import { Database } from '../database/database.js';
import { PROJECT_COLUMNS, type ProjectRef } from './project-ref.js';

/** Finds projects by id or code, and keeps those who may change only their own out of the others. */
@Injectable()
export class ProjectAccess {
  constructor(private readonly database: Database) {}

  /** The project with this id or code; undefined when it does not exist here. */
  async find(idOrCode: string): Promise<ProjectRef | undefined> {
    const [project] = await this.database.read<ProjectRef>(
      `SELECT ${PROJECT_COLUMNS} FROM projects WHERE ${isUuid(idOrCode) ? 'id' : 'code'} = $1`,
      [idOrCode],
    );
    return project;
  }

  /**
   * The project that a path names, for the caller to use.
   * @throws NotFound in the path's `parameter`, Forbidden when it is not the caller's own
   */
  async open(idOrCode: string, parameter: string): Promise<ProjectRef> {
    const project = await this.find(idOrCode);
    if (!project) throw NotFound.inPath(parameter);
    await this.check(project.id);
    return project;
  }

  /**
   * Where the caller may change only own projects: that the account stands on this one's team.
   * @throws Forbidden when it does not
   */
  async check(projectId: string): Promise<void> {
    const given = context();
    if (given.scope !== 'own') return;
    const [member] = await this.database.read(
      'SELECT 1 FROM team_members WHERE project_id = $1 AND account = $2 LIMIT 1',
      [projectId, given.account],
    );
    if (!member) throw new Forbidden('not-own-project', NOT_OWN);
    given.scope = 'checked';
  }
}

const NOT_OWN = {
  nl: 'U staat niet in het team van dit project.',
  en: 'You are not on the team of this project.',
};
