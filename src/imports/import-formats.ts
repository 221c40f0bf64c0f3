import { Injectable } from '@nestjs/common';
import { isUuid } from '../common/ids.js';
import { Database } from '../database/database.js';
import { ImportCatalogue, type ImportFormat } from './import-catalogue.js';
import { ownProfile } from './own-profile.js';
import { OwnProfile } from './own-profile.entity.js';

/** A format that can be read, with the organisation's own definition where it is one of those. */
export interface KnownFormat extends ImportFormat {
  own?: OwnProfile;
}

/** What can be read here: the formats of the rooms, and the organisation's own profiles. */
@Injectable()
export class ImportFormats {
  constructor(
    private readonly database: Database,
    private readonly catalogue: ImportCatalogue,
  ) {}

  /** All of them in the order of their codes. */
  async list(): Promise<KnownFormat[]> {
    const own = await this.database.read<OwnProfile>(SELECT);
    return [...this.catalogue.list(), ...own.flatMap((profile) => this.formatOf(profile))].toSorted(
      (a, b) => (a.profile.code < b.profile.code ? -1 : 1),
    );
  }

  /** By code, an own profile by its id too. */
  async find(code: string): Promise<KnownFormat | undefined> {
    const known = this.catalogue.find(code);
    if (known) return known;
    const [own] = await this.database.read<OwnProfile>(
      `${SELECT} WHERE ${isUuid(code) ? 'id' : 'code'} = $1`,
      [code],
    );
    return own && this.formatOf(own)[0];
  }

  private formatOf(own: OwnProfile): KnownFormat[] {
    const base = this.catalogue.base(own.target);
    return base ? [{ profile: ownProfile(own, base), target: base.target, own }] : [];
  }
}

const SELECT = `SELECT id, code, title, target, columns, statuses, date_pattern AS "datePattern", zone, language,
    delimiter, encoding, created_at AS "createdAt", version
  FROM import_profiles`;
