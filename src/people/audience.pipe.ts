import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { IdPipe } from '../common/id.pipe.js';
import type { AudienceDto } from './audience.dto.js';
import { AudiencesService } from './audiences.service.js';

/** Turns the id of an audience in a path into that audience, if the caller may use it so. */
@Injectable()
export class AudiencePipe implements PipeTransform<string, Promise<AudienceDto>> {
  private readonly id = new IdPipe();

  constructor(private readonly audiences: AudiencesService) {}

  transform(value: string, metadata: ArgumentMetadata): Promise<AudienceDto> {
    return this.audiences.open(this.id.transform(value, metadata));
  }
}
