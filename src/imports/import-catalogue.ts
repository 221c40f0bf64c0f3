import { Injectable } from '@nestjs/common';
import type { ImportProfile } from './import-profile.js';
import type { ImportTarget } from './import-target.js';

export interface ImportFormat {
  profile: ImportProfile;
  target: ImportTarget;
}

/** What an organisation's own profiles can be mapped onto. */
export interface ProfileBase extends ImportFormat {
  /** As the API calls it. */
  code: string;
  /** Column of the profile by the name of what it holds, as the API calls that. */
  fields: Readonly<Record<string, string>>;
}

/** Every format that can be read. A room adds its own, with what they become. */
@Injectable()
export class ImportCatalogue {
  private readonly formats = new Map<string, ImportFormat>();
  private readonly knownBases = new Map<string, ProfileBase>();
  private readonly afterwards: { target: ImportTarget<never>; work: () => Promise<void> }[] = [];

  add<Row extends object>(target: ImportTarget<Row>, ...profiles: ImportProfile<Row>[]): void {
    for (const profile of profiles) {
      if (this.formats.has(profile.code)) throw new Error(`${profile.code} is defined twice`);
      this.formats.set(profile.code, { profile, target });
    }
  }

  /** @param called how the API calls a field of the row, where that is not its name */
  addBase<Row extends object>(
    code: string,
    target: ImportTarget<Row>,
    profile: ImportProfile<Row>,
    called: Readonly<Partial<Record<string, string>>> = {},
  ): void {
    const fields = Object.fromEntries(
      Object.entries<string | undefined>(profile.from).flatMap(([field, column]) =>
        column === undefined ? [] : [[called[field] ?? field, column]],
      ),
    );
    this.knownBases.set(code, { code, target, profile, fields });
  }

  bases(): ProfileBase[] {
    return [...this.knownBases.values()];
  }

  base(code: string): ProfileBase | undefined {
    return this.knownBases.get(code);
  }

  /** Says what is done once a file has become rows of `target`, in the transaction of its end. */
  afterImport<Row extends object>(target: ImportTarget<Row>, work: () => Promise<void>): void {
    this.afterwards.push({ target, work });
  }

  async runAfterwards(target: ImportTarget): Promise<void> {
    for (const after of this.afterwards) if (after.target === target) await after.work();
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
