import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../common/errors.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import { ImportCatalogue, type ProfileBase } from './import-catalogue.js';
import { ImportFormats, type KnownFormat } from './import-formats.js';
import { BUILT_IN } from './imports.texts.js';
import { mayImport } from './may-import.js';
import { ownProfileFaults } from './own-profile.js';
import type { CreateImportProfileDto, UpdateImportProfileDto } from './own-profile.dto.js';
import { OwnProfile } from './own-profile.entity.js';

/** Profiles that an organisation makes for files of its own; rights follow what they are mapped onto. */
@Injectable()
export class OwnProfilesService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: ImportCatalogue,
    private readonly formats: ImportFormats,
  ) {}

  /** @throws Conflict when a format has this code already */
  async create(input: CreateImportProfileDto): Promise<KnownFormat> {
    const base = this.catalogue.base(input.target);
    if (!base) throw new InvalidInput([unknownTarget(this.catalogue.bases())]);
    if (!mayImport(base)) throw new Forbidden();
    const columns = withAliases(input.columns);
    const { datePattern = null, zone = null, language = null } = input;
    const { delimiter = null, encoding = null, statuses = {} } = input;
    const { code, title, target } = input;
    refuse({ columns, statuses, datePattern }, base);
    if (this.catalogue.find(code)) throw new Conflict('already-exists', EXISTS);
    await this.database.repository(OwnProfile).insert({
      id: newId(),
      code,
      title,
      target,
      columns,
      statuses,
      datePattern,
      zone,
      language,
      delimiter,
      encoding,
      createdAt: now(),
    });
    return this.get(code);
  }

  /** Any format, own or not. */
  async get(code: string): Promise<KnownFormat> {
    const format = await this.formats.find(code);
    if (!format) throw NotFound.inPath('profileCode');
    return format;
  }

  async update(code: string, input: UpdateImportProfileDto): Promise<KnownFormat> {
    const { own, base } = await this.getOwn(code);
    const columns = input.columns ? withAliases(input.columns) : own.columns;
    const { statuses = own.statuses, datePattern = own.datePattern } = input;
    refuse({ columns, statuses, datePattern }, base);
    await this.database.change(OwnProfile, own.id, { ...input, columns });
    return this.get(own.code);
  }

  /** @throws Conflict while an import refers to it, be it one that stored nothing */
  async remove(code: string): Promise<void> {
    const { own } = await this.getOwn(code);
    await this.database.remove(OwnProfile, own.id);
  }

  private async getOwn(code: string): Promise<{ own: OwnProfile; base: ProfileBase }> {
    const { own, target } = await this.get(code);
    if (own && !mayImport({ target })) throw new Forbidden();
    if (!own) throw new Conflict('built-in', BUILT_IN);
    return { own, base: this.catalogue.base(own.target)! };
  }
}

const withAliases = (columns: CreateImportProfileDto['columns']): OwnProfile['columns'] =>
  columns.map(({ name, field, aliases = [] }) => ({ name: name.trim(), field, aliases }));

function refuse(
  definition: Pick<OwnProfile, 'columns' | 'statuses' | 'datePattern'>,
  base: ProfileBase,
): void {
  const faults = ownProfileFaults(definition, base);
  if (faults.length > 0) throw new InvalidInput(faults);
}

const unknownTarget = (bases: readonly ProfileBase[]) => {
  const codes = bases.map(({ code }) => code).join(', ');
  return {
    in: 'body',
    location: '/target',
    code: 'not-one-of',
    detail: { nl: `Een van: ${codes}.`, en: `One of: ${codes}.` },
  } as const;
};

const EXISTS = {
  nl: 'Deze code heeft al een profiel.',
  en: 'A profile has this code already.',
};
