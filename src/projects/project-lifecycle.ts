import { Injectable } from '@nestjs/common';
import type { AudienceInputDto } from './audience-input.dto.js';
import type { ProjectRef } from './project-ref.js';
import type { ProjectTemplate } from './project-templates.js';

/** A project that starts now, with what its creator gave for other rooms. */
interface ProjectStarted {
  project: ProjectRef;
  template: ProjectTemplate | null;
  /** Faults of these stand in the body at `/audiences/<index>`. */
  audiences: readonly AudienceInputDto[];
}

interface ProjectInherited {
  predecessor: ProjectRef;
  follower: ProjectRef;
}

/**
 * What rooms above do when a project starts, or follows another: each hands it in from its module's
 * constructor, and it runs in the transaction of the start.
 */
@Injectable()
export class ProjectLifecycle {
  private readonly starts: ((started: ProjectStarted) => Promise<void>)[] = [];
  private readonly inheritances: ((inherited: ProjectInherited) => Promise<void>)[] = [];
  private gate: (project: ProjectRef) => Promise<object | null> = async () => null;

  onStart(handler: (started: ProjectStarted) => Promise<void>): void {
    this.starts.push(handler);
  }

  onInherit(handler: (inherited: ProjectInherited) => Promise<void>): void {
    this.inheritances.push(handler);
  }

  /** Says what the gate of a project that has just started looks like. */
  answersGate(handler: (project: ProjectRef) => Promise<object | null>): void {
    this.gate = handler;
  }

  async start(started: ProjectStarted): Promise<void> {
    for (const handler of this.starts) await handler(started);
  }

  async inherit(inherited: ProjectInherited): Promise<void> {
    for (const handler of this.inheritances) await handler(inherited);
  }

  gateOf(project: ProjectRef): Promise<object | null> {
    return this.gate(project);
  }
}
