import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { InvalidInput } from './errors.js';
import { isIdOrCode } from './input.js';

/** Takes what can be an id or a code in a path; ids in lower case. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string, { data = 'id' }: ArgumentMetadata): string {
    if (!isIdOrCode(value))
      throw new InvalidInput([{ in: 'path', location: data, code: 'not-an-id' }]);
    return value;
  }
}
