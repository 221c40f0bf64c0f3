import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../common/errors.js';
import { type Phase, PHASES } from './phase.js';

/** Takes the code of a phase in a path. */
@Injectable()
export class PhasePipe implements PipeTransform<string, Phase> {
  transform(value: string, { data = 'phase' }: ArgumentMetadata): Phase {
    const phase = PHASES.find((one) => one === value);
    if (!phase) throw NotFound.inPath(data);
    return phase;
  }
}
