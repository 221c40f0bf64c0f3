import { Injectable } from '@nestjs/common';
import type { ImportProfile } from './import-profile.js';
import type { ImportTarget } from './import-target.js';

export interface ImportFormat {
  profile: ImportProfile;
  target: ImportTarget;
}

/** Every format that can be read. A room adds its own, with what they become. */
@Injectable()
export class ImportCatalogue {
  private readonly formats = new Map<string, ImportFormat>();

  add<Row extends object>(target: ImportTarget<Row>, ...profiles: ImportProfile<Row>[]): void {
    for (const profile of profiles) {
      if (this.formats.has(profile.code)) throw new Error(`${profile.code} is defined twice`);
      this.formats.set(profile.code, { profile, target });
    }
  }

  /** All formats in the order of their codes. */
  list(): ImportFormat[] {
    return [...this.formats.values()].toSorted((a, b) =>
      a.profile.code < b.profile.code ? -1 : 1,
    );
  }

  find(code: string): ImportFormat | undefined {
    return this.formats.get(code);
  }
}
