import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../common/errors.js';
import { isPhase, type Phase } from './phase.js';

/** Takes the code of a phase in a path. */
@Injectable()
export class PhasePipe implements PipeTransform<string, Phase> {
  transform(value: string, { data = 'phase' }: ArgumentMetadata): Phase {
    if (!isPhase(value)) throw NotFound.inPath(data);
    return value;
  }
}
