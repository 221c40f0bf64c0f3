import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../common/errors.js';
import { IdPipe } from '../common/id.pipe.js';
import type { ProgrammeDto } from './programme.dto.js';
import { ProgrammesService } from './programmes.service.js';

/** A programme as it stands. */
export type ProgrammeRef = Readonly<ProgrammeDto>;

/** Turns the id or code of a programme in a path into that programme. */
@Injectable()
export class ProgrammePipe implements PipeTransform<string, Promise<ProgrammeRef>> {
  private readonly id = new IdPipe();

  constructor(private readonly programmes: ProgrammesService) {}

  async transform(value: string, metadata: ArgumentMetadata): Promise<ProgrammeRef> {
    const programme = await this.programmes.find(this.id.transform(value, metadata));
    if (!programme) throw NotFound.inPath(metadata.data ?? 'programmeId');
    return programme;
  }
}
