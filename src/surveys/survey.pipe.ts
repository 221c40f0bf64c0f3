import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { IdPipe } from '../common/id.pipe.js';
import type { SurveyDto } from './survey.dto.js';
import { SurveysService } from './surveys.service.js';

/** Turns the id or code of a survey in a path into that survey, if the caller may use it so. */
@Injectable()
export class SurveyPipe implements PipeTransform<string, Promise<SurveyDto>> {
  private readonly id = new IdPipe();

  constructor(private readonly surveys: SurveysService) {}

  transform(value: string, metadata: ArgumentMetadata): Promise<SurveyDto> {
    return this.surveys.ofCaller(this.id.transform(value, metadata));
  }
}
