import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { IdPipe } from '../common/id.pipe.js';
import { ProjectAccess } from './project-access.js';
import type { ProjectRef } from './project-ref.js';

/** Turns the id or code of a project in a path into that project, if the caller may use it so. */
@Injectable()
export class ProjectPipe implements PipeTransform<string, Promise<ProjectRef>> {
  private readonly id = new IdPipe();

  constructor(private readonly access: ProjectAccess) {}

  transform(value: string, metadata: ArgumentMetadata): Promise<ProjectRef> {
    return this.access.open(this.id.transform(value, metadata), metadata.data ?? 'projectId');
  }
}
