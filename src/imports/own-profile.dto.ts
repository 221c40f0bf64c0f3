import {
  Code,
  Items,
  KebabCode,
  Line,
  Lines,
  NoneOf,
  Nullable,
  OneOf,
  OneOfByName,
  Optional,
  TimeZone,
} from '../common/input.js';
import { type Language, LANGUAGES } from '../common/text.js';
import { type Encoding, ENCODINGS } from '../tables/decode-text.js';
import { STATUSES } from './import-options.js';
import { type Delimiter, DELIMITERS } from '../tables/read-csv.js';
import { RESERVED_SOURCES } from './sources.js';

class OwnColumnInputDto {
  @Line({ max: 200 })
  name: string;

  @Code()
  field: string;

  @Optional()
  @Lines({ max: 20 })
  aliases?: string[];
}

class OwnProfileFacts {
  @Optional()
  @OneOfByName(STATUSES)
  statuses?: Record<string, string>;

  @Nullable()
  @Line({ max: 60 })
  datePattern?: string | null;

  @Nullable()
  @TimeZone()
  zone?: string | null;

  @Nullable()
  @OneOf(LANGUAGES)
  language?: Language | null;

  @Nullable()
  @OneOf(DELIMITERS)
  delimiter?: Delimiter | null;

  @Nullable()
  @OneOf(ENCODINGS)
  encoding?: Encoding | null;
}

export class CreateImportProfileDto extends OwnProfileFacts {
  @KebabCode()
  @NoneOf(RESERVED_SOURCES)
  code: string;

  @Line({ max: 200 })
  title: string;

  @Code()
  target: string;

  @Items(() => OwnColumnInputDto, { min: 1, max: 50 })
  columns: OwnColumnInputDto[];
}

export class UpdateImportProfileDto extends OwnProfileFacts {
  @Optional()
  @Line({ max: 200 })
  title?: string;

  @Optional()
  @Items(() => OwnColumnInputDto, { min: 1, max: 50 })
  columns?: OwnColumnInputDto[];
}
