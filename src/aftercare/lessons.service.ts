import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import type { AddLessonDto, LessonDto, UpdateLessonDto } from './lesson.dto.js';
import { Lesson } from './lesson.entity.js';
import { partOfProject } from '../projects/project-part.js';
import type { ProjectRef } from '../projects/project-ref.js';

const SELECT = `SELECT id, title, text, phase, inherited_from_id AS "inheritedFromId", version, recorded_at AS "recordedAt"
  FROM lessons`;

@Injectable()
export class LessonsService {
  constructor(private readonly database: Database) {}

  async add(project: ProjectRef, input: AddLessonDto): Promise<LessonDto> {
    const made = {
      id: newId(),
      phase: project.phase,
      ...input,
      inheritedFromId: null,
      version: 1,
      recordedAt: now(),
    };
    await this.database.repository(Lesson).insert({ ...made, projectId: project.id });
    return made;
  }

  list(project: ProjectRef, query: PageQuery): Promise<Page<LessonDto>> {
    return this.database.page(query, '"recordedAt", id', `${SELECT} WHERE project_id = $1`, [
      project.id,
    ]);
  }

  get(project: ProjectRef, id: string): Promise<LessonDto> {
    return partOfProject(this.database, SELECT, project.id, id, 'lessonId');
  }

  async update(project: ProjectRef, id: string, input: UpdateLessonDto): Promise<LessonDto> {
    await this.get(project, id);
    await this.database.change(Lesson, id, input);
    return this.get(project, id);
  }

  async remove(project: ProjectRef, id: string): Promise<void> {
    await this.get(project, id);
    await this.database.remove(Lesson, id);
  }

  /** Gives a follow-up the lessons of its predecessor, also those that this one inherited. */
  async inherit(predecessor: ProjectRef, follower: ProjectRef): Promise<void> {
    const lessons = await this.database
      .repository(Lesson)
      .find({ where: { projectId: predecessor.id }, order: { recordedAt: 'ASC', id: 'ASC' } });
    for (const { id, title, text, phase } of lessons)
      await this.database.repository(Lesson).insert({
        id: newId(),
        projectId: follower.id,
        title,
        text,
        phase,
        inheritedFromId: id,
        recordedAt: now(),
      });
  }
}
