import { ApiProperty } from '@nestjs/swagger';
import { Anything, KebabCode, Nullable } from '../common/input.js';
import type { Text } from '../common/text.js';
import { INSTRUMENT_KINDS, type InstrumentKind, ITEM_KINDS, ITEM_SCORES } from './instrument.js';
import type { Item, ItemKind, ItemScore } from './instrument.js';

export class BilingualTextDto {
  nl: string;
  en: string;
}

export class ScaleLabelsDto {
  @ApiProperty({ type: BilingualTextDto })
  min: BilingualTextDto;
  @ApiProperty({ type: BilingualTextDto })
  max: BilingualTextDto;
}

export class ChoiceDto {
  key: string;
  @ApiProperty({ type: BilingualTextDto })
  text: BilingualTextDto;
}

/** One question: its `kind` says which of the fields it has. */
export class SurveyItemDto {
  @ApiProperty({ enum: ITEM_KINDS })
  kind: ItemKind;
  key: string;
  @ApiProperty({ type: BilingualTextDto })
  text: BilingualTextDto;
  skippable: boolean;
  @ApiProperty({ type: 'integer', required: false })
  min?: number;
  @ApiProperty({ type: 'integer', required: false })
  max?: number;
  @ApiProperty({ type: ScaleLabelsDto, required: false })
  labels?: ScaleLabelsDto;
  @ApiProperty({ enum: ITEM_SCORES, nullable: true, required: false })
  score?: ItemScore | null;
  @ApiProperty({ type: [ChoiceDto], required: false })
  choices?: readonly ChoiceDto[];
  @ApiProperty({ type: 'integer', required: false })
  maxLength?: number;
}

export class SurveyInstrumentDto {
  code: string;
  @ApiProperty({ enum: INSTRUMENT_KINDS })
  kind: InstrumentKind;
  @ApiProperty({ type: 'integer' })
  version: number;
  @ApiProperty({ type: BilingualTextDto })
  title: BilingualTextDto;
  @ApiProperty({ type: BilingualTextDto, nullable: true })
  introduction: BilingualTextDto | null;
  @ApiProperty({ type: [SurveyItemDto] })
  items: Item[];
}

export class MakeInstrumentDto {
  @KebabCode()
  code: string;

  @Anything({ type: BilingualTextDto })
  title: Text;

  @Nullable()
  @Anything({ type: BilingualTextDto })
  introduction?: Text | null;

  @Anything({ type: [SurveyItemDto] })
  items: Item[];
}
